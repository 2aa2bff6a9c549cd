using PatternAnalyzers.Accuracy.Labels;

namespace PatternAnalyzers.Accuracy.Figures;

/// <summary>How far two people agree in one column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Rows">Rows that both labelled.</param>
/// <param name="Observed">Share of equal labels; null without rows.</param>
/// <param name="Kappa">Cohen's kappa; null without rows, or when both used one single word, which leaves nothing to disagree about.</param>
internal sealed record Agreement(string Column, int Rows, double? Observed, double? Kappa)
{
    private static readonly (string Column, Func<Label, string> Value)[] Columns =
    [
        ("pattern_type", label => label.PatternType),
        ("pattern_subtype", label => label.Subtype),
        ("node_kind", label => label.NodeKind),
        ("handler_category", label => label.HandlerCategory),
        ("anchor", label => label.Anchor),
    ];

    /// <summary>The agreement of two labellers, column by column.</summary>
    public static IReadOnlyList<Agreement> Of(IReadOnlyList<Label> first, IReadOnlyList<Label> second)
    {
        var others = second.ToDictionary(label => label.Symbol, StringComparer.Ordinal);
        var pairs = first.Where(label => others.ContainsKey(label.Symbol)).Select(label => (First: label, Second: others[label.Symbol])).ToList();
        return [.. Columns.Select(column => Of(column.Column, [.. pairs.Select(pair => (column.Value(pair.First), column.Value(pair.Second)))]))];
    }

    /// <summary>The agreement of pairs of words.</summary>
    public static Agreement Of(string column, IReadOnlyList<(string First, string Second)> pairs)
    {
        if (pairs.Count == 0)
            return new(column, 0, null, null);
        double total = pairs.Count;
        var observed = pairs.Count(pair => pair.First == pair.Second) / total;
        var firsts = pairs.CountBy(pair => pair.First).ToDictionary(StringComparer.Ordinal);
        var expected = pairs.CountBy(pair => pair.Second).Sum(pair => firsts.GetValueOrDefault(pair.Key) / total * (pair.Value / total));
        return new(column, pairs.Count, observed, expected >= 1 ? null : (observed - expected) / (1 - expected));
    }
}
