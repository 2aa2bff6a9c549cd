using PatternAnalyzers.Core.Merging;

namespace PatternAnalyzers.Core.Catalogues;

/// <summary>How much a unit is used.</summary>
/// <param name="Members">Distinct using members.</param>
/// <param name="Users">Using units in ordinal order.</param>
internal sealed record Usage(int Members, IReadOnlyList<Unit> Users)
{
    /// <summary>Why the figure says nothing about a pattern that a framework calls; null when it does.</summary>
    public static string? UnknownReason(Candidate candidate) =>
        candidate.Verdict.Type == Patterns.PatternType.Hook
        || (candidate.Verdict.Type == Patterns.PatternType.Handler
            && candidate.Verdict.Subtype is "http_endpoint" or "grpc" or "hub" or "background" or "command_line" or "ui")
            ? "entry_point"
            : null;
}
