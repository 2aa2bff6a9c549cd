namespace PatternAnalyzers.Loading;

/// <summary>A project that could not be extracted through a fault of this tool.</summary>
/// <param name="Project">Repository-relative project path.</param>
/// <param name="Cause">What was thrown.</param>
public sealed record ProjectFailure(string Project, Exception Cause);
