using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Rules;

namespace PatternAnalyzers.Core.Scoring;

/// <summary>The figures that the five scores of one pattern rest on.</summary>
public sealed record ScoreInput
{
    /// <summary>The unit.</summary>
    public required TypeFact Type { get; init; }

    /// <summary>What the rules say about it.</summary>
    public required RuleOutcome Outcome { get; init; }

    /// <summary>Distinct members outside the type and outside tests that use it; null when unknown.</summary>
    public int? UsageMembers { get; init; }

    /// <summary>Why usage is unknown (<c>needs_merge</c>, <c>entry_point</c>); wins over <see cref="UsageMembers"/>, which is then still kept as a raw figure.</summary>
    public string? UsageUnknownReason { get; init; }

    /// <summary>Newest commit, in Unix seconds, of a file that holds the declaration or a counted use; null when unknown.</summary>
    public long? NewestCommitTime { get; init; }

    /// <summary>Why recency is unknown (<c>needs_merge</c>, <c>not_in_git</c>, <c>dirty</c>, <c>shallow</c>); wins over the times.</summary>
    public string? RecencyUnknownReason { get; init; }

    /// <summary>Commit time of HEAD in Unix seconds; null when unknown.</summary>
    public long? HeadTime { get; init; }

    /// <summary><c>hybrid</c> (all dimensions) or <c>static</c> (without usage and recency).</summary>
    public string Algorithm { get; init; } = "hybrid";
}
