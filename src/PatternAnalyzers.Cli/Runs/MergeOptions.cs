namespace PatternAnalyzers.Cli.Runs;

/// <summary>What a merge is asked to do.</summary>
/// <param name="Directory">Folder of the fragments.</param>
/// <param name="RepositoryRoot">Folder that project paths are relative to; null for the git root, else the current folder.</param>
/// <param name="Algorithm"><c>hybrid</c> or <c>static</c>.</param>
/// <param name="Prune">Whether stale fragments are to be deleted.</param>
internal sealed record MergeOptions(string Directory, string? RepositoryRoot = null, string Algorithm = "hybrid", bool Prune = false);
