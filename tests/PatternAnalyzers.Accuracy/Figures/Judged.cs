using PatternAnalyzers.Accuracy.Answers;
using PatternAnalyzers.Accuracy.Labels;

namespace PatternAnalyzers.Accuracy.Figures;

/// <summary>A label beside the answer.</summary>
/// <param name="Gold">What it is.</param>
/// <param name="Got">What the product says.</param>
internal sealed record Judged(Label Gold, Answer Got);
