namespace PatternAnalyzers.Loading;

/// <summary>How far extraction has come.</summary>
/// <param name="Done">Projects finished.</param>
/// <param name="Total">Projects in all.</param>
/// <param name="Project">The project just finished.</param>
public sealed record SourceProgress(int Done, int Total, string Project);
