namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>A type of the solution that a body refers to.</summary>
internal readonly record struct BodyReference(string Kind, string Target, string Assembly);
