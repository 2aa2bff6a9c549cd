using PatternAnalyzers.Accuracy.Corpora;

namespace PatternAnalyzers.Accuracy.Tests;

/// <summary>A corpus of six types to try the measurement itself on.</summary>
internal static class Miniatures
{
    public static CorpusFolder Folder { get; } = new(Path.Combine(Checkout.Root, "tests", "PatternAnalyzers.Accuracy.Tests", "Miniature"));

    private static readonly Lazy<Task<Evaluation>> Measured = new(() => Evaluation.MakeAsync(Folder, CancellationToken.None));

    public static Task<Evaluation> EvaluationAsync() => Measured.Value;
}
