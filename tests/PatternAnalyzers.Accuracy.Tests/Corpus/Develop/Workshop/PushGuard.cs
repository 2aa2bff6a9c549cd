using System.Diagnostics;

namespace Corpus.Workshop.PushGuard;

public readonly record struct RefUpdate(string LocalRef, string LocalSha, string RemoteRef, string RemoteSha)
{
    public bool IsDeletion => LocalSha.All(c => c == '0');
    public bool IsNew => RemoteSha.All(c => c == '0');
}

/// <summary>Reads the ref list git pipes into pre-push and stops pushes nobody wants on a release branch.</summary>
internal sealed class PrePushGuard(TextReader stdin, TextWriter stderr)
{
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var refused = 0;
        while (await stdin.ReadLineAsync(ct) is { Length: > 0 } line)
        {
            var f = line.Split(' ');
            var update = new RefUpdate(f[0], f[1], f[2], f[3]);
            if (!update.RemoteRef.StartsWith("refs/heads/release/", StringComparison.Ordinal)) continue;
            if (update.IsDeletion)
            {
                await stderr.WriteLineAsync($"refusing to delete {update.RemoteRef}");
                refused++;
            }
            else if (!update.IsNew && !await IsAncestorAsync(update.RemoteSha, update.LocalSha, ct))
            {
                await stderr.WriteLineAsync($"refusing to rewrite {update.RemoteRef}");
                refused++;
            }
        }

        return refused == 0 ? 0 : 1;
    }

    private static async Task<bool> IsAncestorAsync(string older, string newer, CancellationToken ct)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["merge-base", "--is-ancestor", older, newer]))!;
        await git.WaitForExitAsync(ct);
        return git.ExitCode == 0;
    }
}
