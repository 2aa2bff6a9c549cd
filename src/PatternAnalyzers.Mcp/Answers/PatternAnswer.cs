using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Mcp.Answers;

/// <summary>One pattern.</summary>
internal sealed record PatternAnswer
{
    public required string PatternId { get; init; }

    public required string Name { get; init; }

    public required string Type { get; init; }

    public string? Subtype { get; init; }

    public string? NodeKind { get; init; }

    public string? HandlerCategory { get; init; }

    public IReadOnlyList<string> Also { get; init; } = [];

    public required string Description { get; init; }

    public IReadOnlyList<string> UseCases { get; init; } = [];

    public required string Symbol { get; init; }

    public required string Project { get; init; }

    public required string FilePath { get; init; }

    public int LineStart { get; init; }

    public int LineEnd { get; init; }

    public double Confidence { get; init; }

    public double? Quality { get; init; }

    /// <summary>The declaration; null when the manifest was made without code.</summary>
    public string? Code { get; init; }

    public static PatternAnswer Of(Pattern pattern) => new()
    {
        PatternId = pattern.PatternId,
        Name = pattern.PatternName,
        Type = WireNames.Of(pattern.PatternType),
        Subtype = pattern.PatternSubtype,
        NodeKind = pattern.NodeKind is { } kind ? WireNames.Of(kind) : null,
        HandlerCategory = pattern.HandlerCategory is { } category ? WireNames.Of(category) : null,
        Also = pattern.Also,
        Description = pattern.Description,
        UseCases = pattern.UseCases,
        Symbol = pattern.Symbol,
        Project = pattern.Project,
        FilePath = pattern.FilePath,
        LineStart = pattern.LineStart,
        LineEnd = pattern.LineEnd,
        Confidence = pattern.Confidence,
        Quality = pattern.Quality.Overall,
        Code = pattern.Code,
    };
}
