using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Corpus.Granary.Sieve.HeldOut;

public enum Gravity { Info, Warn, Stop }

public sealed record Finding(string Path, int Line, string What, Gravity Gravity);

/// <summary>Looks at the index before a commit is made and keeps keys and tokens out of it.</summary>
public sealed class PreCommitKeySweep
{
    private readonly (string Label, Regex Shape)[] _shapes =
    [
        ("aws key", new Regex("AKIA[0-9A-Z]{16}", RegexOptions.Compiled)),
        ("private key", new Regex("-----BEGIN [A-Z ]*PRIVATE KEY-----", RegexOptions.Compiled)),
        ("bearer", new Regex(@"Bearer\s+[A-Za-z0-9\-_]{24,}", RegexOptions.Compiled)),
    ];

    public async Task<int> RunAsync(CancellationToken stop)
    {
        var findings = new List<Finding>();
        foreach (var path in (await Git("diff --cached --name-only --diff-filter=AM", stop)).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var text = await Git($"show :{path}", stop);
            var n = 0;
            foreach (var line in text.Split('\n'))
            {
                n++;
                foreach (var (label, shape) in _shapes)
                    if (shape.IsMatch(line) && !line.Contains("sweep:ignore"))
                        findings.Add(new Finding(path, n, label, Gravity.Stop));
            }
        }
        foreach (var f in findings) Console.WriteLine($"{f.Path}:{f.Line}: {f.What}");
        return findings.Any(f => f.Gravity == Gravity.Stop) ? 1 : 0;
    }

    private static async Task<string> Git(string arguments, CancellationToken stop)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { RedirectStandardOutput = true })!;
        var text = await git.StandardOutput.ReadToEndAsync(stop);
        await git.WaitForExitAsync(stop);
        return text;
    }
}
