using System.Globalization;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Mcp.Answers;

/// <summary>One pattern of a list.</summary>
internal sealed record ListEntry(
    string PatternId,
    string Name,
    string Type,
    string? Subtype,
    string? NodeKind,
    double? Quality,
    string Description,
    string Place)
{
    public static ListEntry Of(Pattern pattern) => new(
        pattern.PatternId,
        pattern.PatternName,
        WireNames.Of(pattern.PatternType),
        pattern.PatternSubtype,
        pattern.NodeKind is { } kind ? WireNames.Of(kind) : null,
        pattern.Quality.Overall,
        pattern.Description,
        string.Create(CultureInfo.InvariantCulture, $"{pattern.FilePath}:{pattern.LineStart}"));
}
