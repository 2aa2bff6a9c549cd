using System.Text.RegularExpressions;

namespace Corpus.Foundry.Wording;

public sealed record Rule(string Id, Func<string[], string?> Broken);

/// <summary>What a message file may look like; git hands over its path.</summary>
public static class Etiquette
{
    private static readonly Rule[] Rules =
    [
        new("subject-length", l => l[0].Length > 72 ? $"subject has {l[0].Length} characters" : null),
        new("subject-case", l => char.IsLower(l[0][0]) ? "subject starts small" : null),
        new("subject-stop", l => l[0].EndsWith('.') ? "subject ends with a full stop" : null),
        new("blank-second", l => l.Length > 1 && l[1].Length > 0 ? "second line is not blank" : null),
        new("signed-off", l => l.Any(x => Regex.IsMatch(x, "^Signed-off-by: .+ <.+@.+>$")) ? null : "not signed off"),
    ];

    public static int CommitMsg(string messageFile)
    {
        var lines = File.ReadAllLines(messageFile).TakeWhile(l => !l.StartsWith("# ---", StringComparison.Ordinal)).Where(l => !l.StartsWith('#')).ToArray();
        if (lines.Length == 0 || lines[0].StartsWith("fixup!", StringComparison.Ordinal)) return 0;
        var broken = Rules.Select(r => (r.Id, Why: r.Broken(lines))).Where(x => x.Why is not null).ToList();
        broken.ForEach(x => Console.Error.WriteLine($"commit-msg: {x.Id}: {x.Why}"));
        return broken.Count;
    }
}

/// <summary>Checks the licence line of every C# file in the index before the commit is made.</summary>
public sealed class LicenceGuard(Func<string, string, Task<string>> run, string line = "// SPDX-License-Identifier: MIT")
{
    public async Task<IReadOnlyCollection<string>> OffendersAsync()
    {
        var staged = await run("git", "diff --cached --name-only --diff-filter=ACM -z");
        var offenders = new List<string>();
        foreach (var path in staged.Split('\0', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!path.EndsWith(".cs", StringComparison.Ordinal) || path.Contains("/Generated/", StringComparison.Ordinal)) continue;
            var blob = await run("git", $"show :\"{path}\"");
            if (!blob.TrimStart('\uFEFF').StartsWith(line, StringComparison.Ordinal)) offenders.Add(path);
        }

        return offenders;
    }
}

/// <summary>Word counts of commit subjects, for the yearly review.</summary>
public static class SubjectStatistics
{
    public static IReadOnlyDictionary<string, int> Verbs(IEnumerable<string> subjects)
    {
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var s in subjects)
        {
            var verb = s.Split(' ', 2)[0];
            if (verb.Length < 2 || verb.EndsWith(':')) continue;
            counts[verb] = counts.GetValueOrDefault(verb) + 1;
        }

        return counts;
    }
}
