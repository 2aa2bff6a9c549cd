using System.Globalization;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Scoring;

namespace PatternAnalyzers.Mcp.Answers;

/// <summary>Why a pattern scores what it scores.</summary>
internal sealed record ExplainAnswer
{
    public required string PatternId { get; init; }

    public required string Name { get; init; }

    /// <summary>The overall score; null when nothing is known.</summary>
    public double? Overall { get; init; }

    /// <summary>Share of the weights whose dimensions are known.</summary>
    public double KnownWeight { get; init; }

    /// <summary>How the overall score follows.</summary>
    public required string Formula { get; init; }

    public IReadOnlyList<DimensionEntry> Dimensions { get; init; } = [];

    public IReadOnlyList<ViolationEntry> Violations { get; init; } = [];

    public required string Type { get; init; }

    public double Confidence { get; init; }

    /// <summary>What the type rests on, strongest first.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>What speaks against it.</summary>
    public IReadOnlyList<string> Conflicts { get; init; } = [];

    public static ExplainAnswer Of(Pattern pattern)
    {
        var rows = Weights.Rows(pattern.Quality);
        return new()
        {
            PatternId = pattern.PatternId,
            Name = pattern.PatternName,
            Overall = pattern.Quality.Overall,
            KnownWeight = pattern.Quality.KnownWeight,
            Formula = FormulaOf(rows),
            Dimensions = [.. rows.Select(static row => new DimensionEntry(
                row.Name,
                row.Weight,
                row.Dimension.Score,
                row.Dimension.UnknownReason,
                row.Dimension.Raw))],
            Violations = [.. pattern.Violations.Select(ViolationEntry.Of)],
            Type = WireNames.Of(pattern.PatternType),
            Confidence = pattern.Confidence,
            Evidence = [.. pattern.Evidence.Select(static one => string.Create(
                CultureInfo.InvariantCulture,
                $"{one.Supports} by {one.Signal}: {one.Detail} ({one.FilePath}:{one.Line})"))],
            Conflicts = pattern.Conflicts,
        };
    }

    private static string FormulaOf(IReadOnlyList<(string Name, double Weight, Dimension Dimension)> rows)
    {
        var known = rows.Where(static row => row.Dimension.Score is not null).ToList();
        return known.Count == 0
            ? "no dimension is known, so there is no score"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"({string.Join(" + ", known.Select(static row => string.Create(CultureInfo.InvariantCulture, $"{row.Weight:0.00} x {row.Dimension.Score:0.####}")))}) / {known.Sum(static row => row.Weight):0.00}");
    }
}
