namespace PatternAnalyzers.Reporting.Sarif;

/// <summary>What a log says beside its results.</summary>
/// <param name="Level"><c>warning</c> or <c>error</c>.</param>
/// <param name="Text">The words.</param>
internal sealed record SarifNotification(string Level, string Text);
