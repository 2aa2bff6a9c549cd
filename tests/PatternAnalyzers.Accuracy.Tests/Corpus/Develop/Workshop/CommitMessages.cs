using System.Text.RegularExpressions;

namespace Corpus.Workshop.RepoTools;

/// <summary>Run by .githooks/commit-msg with the path of the message file.</summary>
public static class CommitMsg
{
    private static readonly string[] Kinds = ["feat", "fix", "docs", "perf", "refactor", "test", "build", "chore", "revert"];

    private static readonly Regex Header = new(@"^(?<kind>\w+)(\((?<scope>[a-z0-9-]+)\))?!?: (?<subject>.+)$");

    public static int Main(string[] args)
    {
        if (args.Length != 1 || !File.Exists(args[0]))
        {
            Console.Error.WriteLine("usage: commit-msg <file>");
            return 2;
        }

        var lines = File.ReadAllLines(args[0]).Where(l => !l.StartsWith('#')).ToArray();
        var first = lines.FirstOrDefault() ?? "";
        if (first.StartsWith("Merge ", StringComparison.Ordinal)) return 0;

        var match = Header.Match(first);
        var complaint = match switch
        {
            { Success: false } => "The first line must read 'kind(scope): subject'.",
            _ when !Kinds.Contains(match.Groups["kind"].Value) => $"'{match.Groups["kind"].Value}' is not one of {string.Join(", ", Kinds)}.",
            _ when first.Length > 72 => $"The first line has {first.Length} characters, 72 are allowed.",
            _ when lines.Length > 1 && lines[1].Length > 0 => "Leave the second line empty.",
            _ => null,
        };
        if (complaint is null) return 0;
        Console.Error.WriteLine(complaint);
        return 1;
    }
}

/// <summary>What `hooks.json` may set.</summary>
public sealed class HookSettings
{
    public bool Enabled { get; init; } = true;
    public int MaxSubjectLength { get; init; } = 72;
    public string[] ProtectedBranches { get; init; } = ["main"];
    public Dictionary<string, string> Environment { get; init; } = [];
}
