namespace PatternAnalyzers.Core.Classification.Shapes;

/// <summary>One measurable property of code.</summary>
/// <param name="Name">What it is called in the weights.</param>
/// <param name="Words">What it is called in evidence.</param>
/// <param name="Value">Its value, about 0–5.</param>
internal sealed record Feature(string Name, string Words, Func<Subject, double> Value);
