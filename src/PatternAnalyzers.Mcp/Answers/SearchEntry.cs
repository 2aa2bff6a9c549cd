using System.Globalization;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing;

namespace PatternAnalyzers.Mcp.Answers;

/// <summary>One pattern that a search found.</summary>
internal sealed record SearchEntry(
    string PatternId,
    string Name,
    string Type,
    string? NodeKind,
    double Relevance,
    double? Quality,
    string Description,
    string Repository,
    string Place,
    string Why)
{
    public static SearchEntry Of(SearchHit hit) => new(
        hit.PatternId,
        hit.Name,
        WireNames.Of(hit.Type),
        hit.NodeKind is { } kind ? WireNames.Of(kind) : null,
        hit.Score,
        hit.Overall,
        hit.Description,
        hit.Repository,
        string.Create(CultureInfo.InvariantCulture, $"{hit.FilePath}:{hit.Line}"),
        hit.Why);
}
