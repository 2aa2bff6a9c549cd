using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Corpus.Harbour.Gates;

/// <summary>Entry called from <c>.git/hooks/commit-msg</c> with the path of the message file.</summary>
internal static class CommitMsgMain
{
    private static readonly Regex Headline = new(@"^(feat|fix|chore|docs|perf|refactor)(\([a-z-]+\))?!?: .{3,68}$", RegexOptions.Compiled);

    public static int Main(string[] args)
    {
        if (args.Length == 0 || !File.Exists(args[0]))
        {
            Console.Error.WriteLine("usage: commit-msg <file>");
            return 2;
        }

        var lines = File.ReadAllLines(args[0]).Where(l => !l.StartsWith('#')).ToArray();
        var faults = new List<string>();
        if (lines.Length == 0 || !Headline.IsMatch(lines[0])) faults.Add("headline is not conventional");
        if (lines.Length > 1 && lines[1].Length > 0) faults.Add("second line must be empty");
        for (var i = 2; i < lines.Length; i++)
        {
            if (lines[i].Length > 100 && !lines[i].Contains("://")) faults.Add($"line {i + 1} is longer than 100");
        }

        foreach (var fault in faults) Console.Error.WriteLine($"commit-msg: {fault}");
        return faults.Count == 0 ? 0 : 1;
    }
}

/// <summary>Reads the ref lines that git writes to stdin and refuses to rewrite protected branches.</summary>
public sealed class PushSentinel(TextReader refs, TextWriter log)
{
    private static readonly string[] Protected = ["refs/heads/main", "refs/heads/release"];

    public async Task<int> RunAsync(string remote)
    {
        var blocked = 0;
        while (await refs.ReadLineAsync() is { } line)
        {
            var parts = line.Split(' ');
            if (parts.Length != 4) continue;
            var (localSha, remoteRef, remoteSha) = (parts[1], parts[2], parts[3]);
            if (!Protected.Any(p => remoteRef.StartsWith(p, StringComparison.Ordinal))) continue;

            var deletes = localSha.All(c => c == '0');
            if (deletes || !IsFastForward(remoteSha, localSha))
            {
                await log.WriteLineAsync($"pre-push: {remoteRef} on {remote} must not be rewritten");
                blocked++;
            }
        }

        return Math.Min(blocked, 1);
    }

    private static bool IsFastForward(string from, string to)
    {
        using var p = Process.Start(new ProcessStartInfo("git", $"merge-base --is-ancestor {from} {to}") { UseShellExecute = false })!;
        p.WaitForExit();
        return p.ExitCode == 0;
    }
}

public sealed class HookSettings
{
    public string HooksPath { get; set; } = ".githooks";
    public bool FailFast { get; set; } = true;
    public IList<string> SkippedStages { get; } = new List<string>();
}
