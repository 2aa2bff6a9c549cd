using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Corpus.Quarry.Staging.HeldOut;

public sealed record StagedFile(string Path, long Size, Func<string> Read);

public sealed record Finding(string Path, int Line, string Text);

/// <summary>One check over what is about to be committed.</summary>
public interface IPreCommitCheck
{
    string Id { get; }
    IEnumerable<Finding> Check(IReadOnlyList<StagedFile> staged);
}

public abstract class LineCheck : IPreCommitCheck
{
    public abstract string Id { get; }
    protected abstract bool Offends(string line);

    public IEnumerable<Finding> Check(IReadOnlyList<StagedFile> staged) =>
        from f in staged
        from l in f.Read().Split('\n').Select((text, i) => (text, i))
        where Offends(l.text)
        select new Finding(f.Path, l.i + 1, Id);
}

public sealed class ConflictMarkerCheck : LineCheck
{
    public override string Id => "merge-conflict";
    protected override bool Offends(string line) => line.StartsWith("<<<<<<< ") || line.StartsWith(">>>>>>> ") || line.TrimEnd() == "=======";
}

public class BigBlobs : IPreCommitCheck
{
    private readonly long _limit;
    public BigBlobs(int kilobytes = 512) => _limit = kilobytes * 1024L;
    public string Id => "added-large-files";

    public IEnumerable<Finding> Check(IReadOnlyList<StagedFile> staged)
    {
        foreach (var f in staged)
        {
            if (f.Size <= _limit || f.Path.StartsWith("assets/lfs/", StringComparison.Ordinal)) continue;
            yield return new Finding(f.Path, 0, $"{f.Size / 1024} kB, at most {_limit / 1024}");
        }
    }
}

public sealed class WellFormedJson : IPreCommitCheck
{
    public string Id => "check-json";

    public IEnumerable<Finding> Check(IReadOnlyList<StagedFile> staged)
    {
        var found = new List<Finding>();
        foreach (var f in staged.Where(s => s.Path.EndsWith(".json")))
        {
            try { using var _ = JsonDocument.Parse(f.Read()); }
            catch (JsonException e) { found.Add(new(f.Path, (int)(e.LineNumber ?? 0) + 1, e.Message)); }
        }

        return found;
    }
}

/// <summary>Looks for credentials in the index before git writes the commit. Exit code 1 stops it.</summary>
public static class StagedSecretScan
{
    private static readonly (string Kind, Regex Pattern)[] Kinds =
    [
        ("private key", new("-----BEGIN (RSA|EC|OPENSSH) PRIVATE KEY-----")),
        ("cloud key id", new(@"\bAKIA[0-9A-Z]{16}\b")),
        ("bearer", new(@"(?i)authorization:\s*bearer\s+[a-z0-9._-]{20,}")),
    ];

    public static async Task<int> RunAsync(CancellationToken stop = default)
    {
        using var diff = Process.Start(new ProcessStartInfo("git", "diff --cached -U0 --no-color") { RedirectStandardOutput = true })!;
        var file = "";
        var hits = 0;
        while (await diff.StandardOutput.ReadLineAsync(stop) is { } line)
        {
            if (line.StartsWith("+++ b/")) file = line[6..];
            else if (line.StartsWith('+'))
                foreach (var (kind, pattern) in Kinds)
                    if (pattern.IsMatch(line)) { hits++; await Console.Error.WriteLineAsync($"{file}: looks like a {kind}"); }
        }

        await diff.WaitForExitAsync(stop);
        return hits > 0 ? 1 : 0;
    }
}

/// <summary>Started by the pre-commit framework with the staged file names; changes them in place.</summary>
public static class Tidy
{
    public static int Main(string[] fileNames)
    {
        var touched = 0;
        foreach (var name in fileNames)
        {
            var before = File.ReadAllText(name);
            var after = Normalise(before);
            if (after == before) continue;
            File.WriteAllText(name, after);
            Console.WriteLine($"Fixing {name}");
            touched++;
        }

        return touched == 0 ? 0 : 1;
    }

    private static string Normalise(string text)
    {
        var sb = new StringBuilder(text.Length);
        foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')) sb.Append(line.TrimEnd()).Append('\n');
        return sb.ToString();
    }
}

/// <summary>Runs all the checks over the index and decides whether the commit goes on.</summary>
public sealed class PreCommitRunner(IEnumerable<IPreCommitCheck> checks, ILogger<PreCommitRunner> log)
{
    public int Run(string root)
    {
        var staged = Staged(root);
        if (staged.Count == 0) return 0;
        var failed = 0;
        foreach (var check in checks)
        {
            var findings = check.Check(staged).ToList();
            log.LogInformation("{Check} {State}", check.Id, findings.Count == 0 ? "passed" : "failed");
            foreach (var f in findings) Console.Error.WriteLine($"{f.Path}:{f.Line}: {f.Text}");
            failed += findings.Count;
        }

        return failed > 0 ? 1 : 0;
    }

    private static List<StagedFile> Staged(string root)
    {
        using var p = Process.Start(new ProcessStartInfo("git", "diff --cached --name-only --diff-filter=ACM") { WorkingDirectory = root, RedirectStandardOutput = true })!;
        var names = p.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        p.WaitForExit();
        return names.Select(n => Path.Combine(root, n)).Select(n => new StagedFile(n, new FileInfo(n).Length, () => File.ReadAllText(n))).ToList();
    }
}

public sealed class PreCommitReport
{
    public required string Check { get; init; }
    public int Files { get; init; }
    public TimeSpan Took { get; init; }
}
