namespace PatternAnalyzers.Loading;

/// <summary>The facts of one compilation.</summary>
/// <param name="FactsFile">Absolute path of the file.</param>
/// <param name="RepositoryRoot">Absolute folder that the paths in it are relative to.</param>
/// <param name="RepositoryId">The project's own setting of the repository's name; empty when there is none.</param>
public sealed record FactsSource(string FactsFile, string RepositoryRoot, string RepositoryId);
