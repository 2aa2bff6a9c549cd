namespace Corpus.Belfry.Ferry;

public sealed record PushedCommit(string Sha, string Subject, DateTimeOffset AuthoredAt, IReadOnlyList<string> Paths);

public sealed record Push(string Remote, string RemoteUrl, string LocalRef, string RemoteRef, IReadOnlyList<PushedCommit> Commits);

public sealed record Verdict(bool Allowed, IReadOnlyList<string> Reasons);

/// <summary>What may leave a workstation towards the timetable repository.</summary>
public sealed class OutboundPolicy
{
    private readonly TimeProvider _clock;
    private readonly IReadOnlySet<string> _frozen;

    public OutboundPolicy(TimeProvider clock, IEnumerable<string> frozenBranches)
    {
        _clock = clock;
        _frozen = frozenBranches.ToHashSet(StringComparer.Ordinal);
    }

    public Verdict Judge(Push push)
    {
        var reasons = new List<string>();
        if (_frozen.Contains(push.RemoteRef))
            reasons.Add($"{push.RemoteRef} is frozen for the summer timetable");

        foreach (var c in push.Commits)
        {
            if (c.Subject.StartsWith("WIP", StringComparison.OrdinalIgnoreCase) || c.Subject.StartsWith("fixup!", StringComparison.Ordinal))
                reasons.Add($"{c.Sha[..7]} is unfinished: {c.Subject}");
            if (c.AuthoredAt > _clock.GetUtcNow().AddMinutes(10))
                reasons.Add($"{c.Sha[..7]} is dated in the future");
            if (c.Paths.Any(p => p.EndsWith(".pfx", StringComparison.OrdinalIgnoreCase)) && !push.RemoteUrl.Contains("vault.ferry.internal"))
                reasons.Add($"{c.Sha[..7]} carries a certificate to {push.Remote}");
        }
        return new Verdict(reasons.Count == 0, reasons);
    }
}

public interface IHistory
{
    IReadOnlyList<string> PublishedOn(string remote, string branch);
    IReadOnlyList<string> WouldBeRewritten(string upstream, string? branch);
}

public class PreRebaseCheck
{
    private readonly IHistory history;

    public PreRebaseCheck(IHistory history) => this.history = history;

    // upstream is what we rebase onto; branch is null when it is the current one
    public bool Verify(string upstream, string? branch, out string message)
    {
        var rewritten = history.WouldBeRewritten(upstream, branch);
        var published = new HashSet<string>(history.PublishedOn("origin", branch ?? "HEAD"));
        int shared = 0;
        for (int i = 0; i < rewritten.Count; i++)
        {
            if (published.Contains(rewritten[i])) shared++;
        }
        message = shared == 0 ? "" : $"{shared} of {rewritten.Count} commits are already on origin; merge instead of rebasing.";
        return shared == 0;
    }
}
