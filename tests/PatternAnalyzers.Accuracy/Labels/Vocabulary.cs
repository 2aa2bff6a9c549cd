using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Accuracy.Labels;

/// <summary>The words that labels and answers are made of.</summary>
internal static class Vocabulary
{
    /// <summary>No value, or none that applies.</summary>
    public const string Nothing = "-";

    /// <summary>The type of what is no pattern.</summary>
    public const string NoPattern = "NONE";

    /// <summary>The handler family.</summary>
    public const string Handler = "HANDLER";

    /// <summary>Families in the order of the design, then none.</summary>
    public static IReadOnlyList<string> PatternTypes { get; } = [.. Enum.GetValues<PatternType>().Select(WireNames.Of), NoPattern];

    /// <summary>Node kinds, then none.</summary>
    public static IReadOnlyList<string> NodeKinds { get; } = [.. Enum.GetValues<NodeKind>().Select(WireNames.Of)];

    /// <summary>Handler categories.</summary>
    public static IReadOnlyList<string> HandlerCategories { get; } = [.. Enum.GetValues<HandlerCategory>().Select(WireNames.Of)];

    /// <summary>Anchors.</summary>
    public static IReadOnlyList<string> Anchors { get; } = ["declared", "based", "named", "framework", "behaviour", Nothing];
}
