using System.Diagnostics;

namespace Corpus.Granary.Gatehouse.HeldOut;

public interface ILineSource { string? ReadLine(); }

public readonly record struct RefUpdate(string LocalRef, string LocalSha, string RemoteRef, string RemoteSha);

/// <summary>Git feeds "local-ref local-sha remote-ref remote-sha" for each ref that is about to leave the machine.</summary>
public sealed class OutgoingRefs(ILineSource stdin, TextWriter err)
{
    private const string Nothing = "0000000000000000000000000000000000000000";
    private readonly HashSet<string> _closed = new(StringComparer.Ordinal) { "refs/heads/main", "refs/heads/harvest-2024" };

    public int Run(string remoteName, string remoteUrl)
    {
        var refused = 0;
        while (stdin.ReadLine() is { } line)
        {
            var f = line.Split(' ');
            if (f.Length != 4) continue;
            var u = new RefUpdate(f[0], f[1], f[2], f[3]);
            if (u.LocalSha == Nothing && _closed.Contains(u.RemoteRef)) { refused++; err.WriteLine($"{u.RemoteRef} may not be deleted on {remoteName}"); }
            else if (_closed.Contains(u.RemoteRef) && !IsFastForward(u)) { refused++; err.WriteLine($"{u.RemoteRef}: no forced update to {remoteUrl}"); }
        }
        return refused > 0 ? 1 : 0;
    }

    private static bool IsFastForward(RefUpdate u)
    {
        if (u.RemoteSha == Nothing) return true;
        using var p = Process.Start("git", ["merge-base", "--is-ancestor", u.RemoteSha, u.LocalSha]);
        p.WaitForExit();
        return p.ExitCode == 0;
    }
}

public class HookSettings
{
    public bool Enabled { get; set; } = true;
    public string HooksPath { get; set; } = ".githooks";
    public List<string> PrePush { get; set; } = [];
    public List<string> CommitMsg { get; set; } = [];
    public int TimeoutSeconds { get; set; } = 30;
}
