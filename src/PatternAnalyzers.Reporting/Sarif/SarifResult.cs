using PatternAnalyzers.Reporting.Diffs;

namespace PatternAnalyzers.Reporting.Sarif;

/// <summary>A violation in a log.</summary>
/// <param name="Finding">The violation.</param>
/// <param name="State">Its state against a baseline, <c>new</c> or <c>absent</c>; null when there is none.</param>
internal sealed record SarifResult(Finding Finding, string? State);
