namespace Corpus.Foundry.PushRules;

public readonly record struct RefUpdate(string LocalRef, string LocalSha, string RemoteRef, string RemoteSha)
{
    public bool IsDelete => LocalSha.All(c => c == '0');
}

/// <summary>
/// Called by <c>.git/hooks/pre-push</c> with the remote name and its URL; the refs come on standard input,
/// one a line. Anything but zero makes git give up.
/// </summary>
public sealed class Bouncer(TextReader input, TextWriter errors)
{
    private static readonly string[] Closed = ["refs/heads/main", "refs/heads/live"];

    public int Check(string remote, Uri url)
    {
        var refused = 0;
        while (input.ReadLine() is { Length: > 0 } line)
        {
            var p = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (p.Length != 4) continue;
            var update = new RefUpdate(p[0], p[1], p[2], p[3]);

            if (Closed.Contains(update.RemoteRef))
            {
                errors.WriteLine($"{remote}: {update.RemoteRef} only moves through a merge request");
                refused++;
            }
            else if (update.IsDelete && url.Host.EndsWith("mirror.example.org", StringComparison.Ordinal))
            {
                errors.WriteLine($"{remote}: the mirror keeps every branch, {update.RemoteRef} stays");
                refused++;
            }
        }

        return refused == 0 ? 0 : 1;
    }
}

/// <summary>Runs on the server, once for each ref, before git accepts it.</summary>
internal static class UpdateHook
{
    private const int MaxCommits = 250;

    public static async Task<int> Main(string[] args)
    {
        var (name, from, to) = (args[0], args[1], args[2]);
        if (name.StartsWith("refs/tags/", StringComparison.Ordinal) && !IsZero(from))
            return Refuse("tags do not move");

        if (IsZero(to))
            return name.StartsWith("refs/heads/users/", StringComparison.Ordinal) ? 0 : Refuse("only personal branches may be deleted");

        var count = 0;
        await foreach (var sha in RevList(IsZero(from) ? to : $"{from}..{to}"))
        {
            if (sha.Length != 40) return Refuse("unexpected object " + sha);
            if (++count > MaxCommits) return Refuse($"more than {MaxCommits} commits in one push");
        }

        return 0;
    }

    private static bool IsZero(string sha) => sha.Trim('0').Length == 0;

    private static int Refuse(string why)
    {
        Console.Error.WriteLine("rejected: " + why);
        return 1;
    }

    private static async IAsyncEnumerable<string> RevList(string range)
    {
        using var git = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("git", $"rev-list {range}") { RedirectStandardOutput = true })!;
        while (await git.StandardOutput.ReadLineAsync() is { } line) yield return line;
    }
}

public sealed class PushHookFailedException(string remote, int exitCode) : Exception($"push hook for {remote} ended with {exitCode}")
{
    public string Remote { get; } = remote;
    public int ExitCode { get; } = exitCode;
}
