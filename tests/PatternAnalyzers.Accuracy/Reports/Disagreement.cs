using PatternAnalyzers.Accuracy.Figures;
using PatternAnalyzers.Accuracy.Labels;

namespace PatternAnalyzers.Accuracy.Reports;

/// <summary>A row whose answer is wrong somewhere.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="Gold">The label.</param>
/// <param name="Got">The answer, in the same words.</param>
/// <param name="Because">The first evidence.</param>
internal sealed record Disagreement(string Symbol, string Gold, string Got, string Because)
{
    /// <summary>The disagreement of a row; null when all of it is right.</summary>
    public static Disagreement? Of(Judged row)
    {
        var (gold, got) = (row.Gold, row.Got);
        if (gold.PatternType != got.PatternType)
            return Between(
                row,
                Words(gold.PatternType, gold.Subtype, gold.NodeKind, gold.HandlerCategory),
                Words(got.PatternType, got.Subtype, got.NodeKind, got.HandlerCategory));
        if (gold.IsPattern)
        {
            var (right, given) = (Words(gold.PatternType, gold.Subtype, gold.NodeKind, gold.HandlerCategory), Words(
                got.PatternType,
                got.Subtype,
                got.NodeKind,
                got.HandlerCategory));
            return right == given ? null : Between(row, right, given);
        }

        // Only the rubric was asked about it.
        return gold.Anchor != "behaviour" || gold.NodeKind == got.InnerKind
            ? null
            : Between(
                row,
                Words(gold.PatternType, Vocabulary.Nothing, gold.NodeKind, Vocabulary.Nothing),
                Words(got.PatternType, Vocabulary.Nothing, got.InnerKind, Vocabulary.Nothing));
    }

    private static Disagreement Between(Judged row, string gold, string got) => new(row.Gold.Symbol, gold, got, row.Got.Because);

    private static string Words(string type, string subtype, string kind, string category)
    {
        var family = subtype == Vocabulary.Nothing ? type : $"{type}/{subtype}";
        return $"{family} {kind}" + (category == Vocabulary.Nothing ? "" : $" {category}");
    }
}
