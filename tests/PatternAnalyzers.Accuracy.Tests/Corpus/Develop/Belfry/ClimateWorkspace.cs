using System.Security.Cryptography;

namespace Corpus.Belfry.Climate;

public interface IWorktree
{
    string Root { get; }
    IReadOnlyList<string> ChangedBetween(string from, string to);
    int Shell(string commandLine);
}

public interface IGitEvent
{
    string EventName { get; }
    int Run(IWorktree worktree, IReadOnlyList<string> arguments);
}

internal sealed class LockfileRestoreAfterMerge : IGitEvent
{
    public string EventName => "post-merge";

    public int Run(IWorktree worktree, IReadOnlyList<string> arguments)
    {
        var squash = arguments.Count > 0 && arguments[0] == "1";
        if (squash) return 0;

        var changed = worktree.ChangedBetween("ORIG_HEAD", "HEAD");
        if (changed.Any(p => p.EndsWith("packages.lock.json", StringComparison.Ordinal)))
        {
            Console.WriteLine("lock files moved, restoring");
            if (worktree.Shell("dotnet restore --locked-mode") != 0) return 1;
        }
        if (changed.Any(p => p.StartsWith("grids/", StringComparison.Ordinal)))
            worktree.Shell("git lfs pull --include grids/");
        return 0;
    }
}

internal sealed class Isobar : IGitEvent
{
    public string EventName => "post-checkout";

    public int Run(IWorktree worktree, IReadOnlyList<string> arguments)
    {
        if (arguments is not [var previous, var current, "1"] || previous == current)
            return 0;

        string stamp = Path.Combine(worktree.Root, ".cache", "schema.sha");
        string now = Digest(Path.Combine(worktree.Root, "schema", "station.sql"));
        string before = File.Exists(stamp) ? File.ReadAllText(stamp) : "";
        if (now != before)
        {
            Console.WriteLine($"Station schema differs from {previous[..7]}: run ./db reset before starting the model.");
            Directory.CreateDirectory(Path.GetDirectoryName(stamp)!);
            File.WriteAllText(stamp, now);
        }
        return 0;
    }

    private static string Digest(string path) =>
        File.Exists(path) ? Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))) : "none";
}

public static class ClimateGitHost
{
    private static readonly IGitEvent[] Known = [new LockfileRestoreAfterMerge(), new Isobar()];

    public static int Dispatch(string name, IWorktree tree, string[] rest) =>
        Known.Where(k => k.EventName == name).Select(k => k.Run(tree, rest)).DefaultIfEmpty(0).Max();
}
