using PatternAnalyzers.Accuracy.Labels;

namespace PatternAnalyzers.Accuracy.Figures;

/// <summary>One thing to be right about.</summary>
/// <param name="Title">What it is called in the report.</param>
/// <param name="Asked">Which rows it is asked about.</param>
/// <param name="Gold">The right answer.</param>
/// <param name="Got">The answer given.</param>
internal sealed record Question(string Title, Func<Judged, bool> Asked, Func<Judged, string> Gold, Func<Judged, string> Got)
{
    private static readonly string[] Stated = ["declared", "based", "named"];

    /// <summary>Which family, or none.</summary>
    public static Question PatternType { get; } = new("Pattern type", _ => true, row => row.Gold.PatternType, row => row.Got.PatternType);

    /// <summary>Which family, of what is not what it is by its name alone.</summary>
    public static Question UnnamedType { get; } = new(
        "Pattern type, but for nodes that only their name declares",
        row => row.Gold.Anchor != "named",
        row => row.Gold.PatternType,
        row => row.Got.PatternType);

    /// <summary>Which node kind the manifest states for a pattern.</summary>
    public static Question NodeKind { get; } = new("Node kind of patterns", row => row.Gold.IsPattern, row => row.Gold.NodeKind, row => row.Got.NodeKind);

    /// <summary>Node kind of the node families that say what they are.</summary>
    public static Question StatedKind { get; } = new(
        "Node kind, declared, based or named", row => row.Gold.IsNode && Stated.Contains(row.Gold.Anchor), row => row.Gold.NodeKind, row => row.Got.NodeKind);

    /// <summary>Node kind of whatever shows it by nothing but its behaviour, pattern or not.</summary>
    public static Question BehaviourKind { get; } = new(
        "Node kind by behaviour alone", row => row.Gold.Anchor == "behaviour", row => row.Gold.NodeKind, row => row.Got.InnerKind);

    /// <summary>How a handler behaves.</summary>
    public static Question HandlerCategory { get; } = new(
        "Handler category", row => row.Gold.PatternType == Vocabulary.Handler, row => row.Gold.HandlerCategory, row => row.Got.HandlerCategory);

    /// <summary>All of them, subtypes apart.</summary>
    public static IReadOnlyList<Question> All { get; } = [PatternType, UnnamedType, NodeKind, StatedKind, BehaviourKind, HandlerCategory];

    /// <summary>Which subtype, once the family is right.</summary>
    public static Question Subtype(string family) => new(
        $"Subtype of {family}", row => row.Gold.PatternType == family && row.Got.PatternType == family, row => row.Gold.Subtype, row => row.Got.Subtype);

    /// <summary>The matrix of the rows it is asked about.</summary>
    public ConfusionMatrix Matrix(IEnumerable<Judged> rows) => ConfusionMatrix.Of(rows.Where(Asked).Select(row => (Gold(row), Got(row))));
}
