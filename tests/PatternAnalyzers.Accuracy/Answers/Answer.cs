using PatternAnalyzers.Accuracy.Labels;

namespace PatternAnalyzers.Accuracy.Answers;

/// <summary>What the product says a symbol is.</summary>
internal sealed record Answer
{
    /// <summary>The answer about a symbol that the product does not know.</summary>
    public static readonly Answer Unknown = new();

    /// <summary>Family; <c>NONE</c> for what is rejected or not mentioned.</summary>
    public string PatternType { get; init; } = Vocabulary.NoPattern;

    /// <summary>Subtype, or <c>-</c>.</summary>
    public string Subtype { get; init; } = Vocabulary.Nothing;

    /// <summary>Node kind as the manifest has it, or <c>-</c>; <c>-</c> for what is no pattern.</summary>
    public string NodeKind { get; init; } = Vocabulary.Nothing;

    /// <summary>Node kind that the product would state, pattern or not.</summary>
    public string InnerKind { get; init; } = Vocabulary.Nothing;

    /// <summary>Handler category, or <c>-</c>.</summary>
    public string HandlerCategory { get; init; } = Vocabulary.Nothing;

    /// <summary>True for a handler by something else than its name.</summary>
    public bool IsFrameworkHandler { get; init; }

    /// <summary>The strongest evidence, or the reason of a rejection; for people.</summary>
    public string Because { get; init; } = "";
}
