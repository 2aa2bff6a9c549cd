namespace PatternAnalyzers.Reporting.Diffs;

/// <summary>A pattern that stands elsewhere: in another file, project or namespace.</summary>
/// <param name="Before">Where it stood.</param>
/// <param name="After">Where it stands.</param>
public sealed record Move(PatternRef Before, PatternRef After);
