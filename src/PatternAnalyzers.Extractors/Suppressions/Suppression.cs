using Microsoft.CodeAnalysis.Text;

namespace PatternAnalyzers.Extractors.Suppressions;

/// <summary>A suppression in a file, before it is known which type it belongs to.</summary>
/// <param name="Token">Upstream token or rule id.</param>
/// <param name="Reason">Reason given, or empty.</param>
/// <param name="Position">Where it stands.</param>
/// <param name="Covered">Lines it covers, counted from 0.</param>
internal sealed record Suppression(string Token, string Reason, int Position, LinePositionSpan Covered);
