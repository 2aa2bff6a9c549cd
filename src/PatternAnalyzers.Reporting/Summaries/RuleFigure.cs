namespace PatternAnalyzers.Reporting.Summaries;

/// <summary>How often a rule is broken.</summary>
/// <param name="Rule">Rule id.</param>
/// <param name="Title">What the rule is about; null for a rule that this version does not know.</param>
/// <param name="Severity">Severity as on the wire.</param>
/// <param name="Count">Violations.</param>
/// <param name="Patterns">Patterns with at least one of them.</param>
public sealed record RuleFigure(string Rule, string? Title, string Severity, int Count, int Patterns);
