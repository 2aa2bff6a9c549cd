namespace Corpus.Belfry.Foundry;

public readonly record struct RefUpdate(string OldId, string NewId, string RefName)
{
    private const string Zero = "0000000000000000000000000000000000000000";

    public bool Creates => OldId == Zero;
    public bool Deletes => NewId == Zero;
}

public interface IAncestry
{
    bool IsAncestor(string maybeAncestor, string descendant);
    IEnumerable<(string Id, string AuthorMail, bool Signed)> Between(string oldId, string newId);
}

/// <summary>Runs on the bare repository before any ref moves; reads "old new ref" lines from stdin.</summary>
public sealed class PreReceiveGate(IAncestry ancestry, TextReader stdin, TextWriter stderr)
{
    public int Run()
    {
        var rejected = ReadUpdates()
            .SelectMany(u => Complaints(u).Select(c => (u.RefName, Text: c)))
            .ToList();
        foreach (var (name, text) in rejected)
            stderr.WriteLine($"remote: {name}: {text}");
        return rejected.Count == 0 ? 0 : 1;
    }

    private IEnumerable<RefUpdate> ReadUpdates()
    {
        while (stdin.ReadLine() is { } line)
        {
            var f = line.Split(' ', 3);
            if (f.Length == 3)
                yield return new RefUpdate(f[0], f[1], f[2]);
        }
    }

    private IEnumerable<string> Complaints(RefUpdate u)
    {
        if (u.Deletes)
        {
            if (u.RefName is "refs/heads/main" or "refs/heads/pour-schedule")
                yield return "this branch cannot be deleted";
            yield break;
        }
        if (!u.Creates && u.RefName.StartsWith("refs/heads/", StringComparison.Ordinal) && !ancestry.IsAncestor(u.OldId, u.NewId))
            yield return "non-fast-forward";
        foreach (var c in ancestry.Between(u.OldId, u.NewId).Where(c => !c.Signed))
            yield return $"{c.Id[..8]} by {c.AuthorMail} is not signed";
    }
}

/// <summary>Per-ref variant for the mirror; git calls it once a ref with ref, old and new.</summary>
public sealed class Bellows
{
    private readonly Dictionary<string, Func<RefUpdate, string, bool>> _byPrefix;

    public Bellows(IAncestry ancestry)
    {
        _byPrefix = new Dictionary<string, Func<RefUpdate, string, bool>>(StringComparer.Ordinal)
        {
            ["refs/tags/"] = (u, _) => u.Creates,
            ["refs/heads/release/"] = (u, user) => user == "release-bot" && !u.Deletes,
            ["refs/heads/"] = (u, _) => u.Creates || u.Deletes || ancestry.IsAncestor(u.OldId, u.NewId),
        };
    }

    public int Update(string refName, string oldId, string newId)
    {
        var pusher = Environment.GetEnvironmentVariable("REMOTE_USER") ?? "anonymous";
        var key = _byPrefix.Keys.Where(k => refName.StartsWith(k, StringComparison.Ordinal)).MaxBy(k => k.Length);
        if (key is null)
        {
            Console.Error.WriteLine($"{refName}: unknown namespace");
            return 1;
        }
        if (_byPrefix[key](new RefUpdate(oldId, newId, refName), pusher))
            return 0;
        Console.Error.WriteLine($"{refName}: {pusher} may not do this");
        return 1;
    }
}
