using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Cli.Runs;

/// <summary>A manifest from a file, or from a folder of fragments, which is merged first.</summary>
internal static class ManifestSource
{
    public static async Task<Manifest> ReadAsync(string path, string? repositoryRoot, Terminal terminal, CancellationToken cancellation) =>
        Directory.Exists(path) ? await MergeAsync(path, repositoryRoot, terminal, cancellation).ConfigureAwait(false) : ManifestFile.Read(path);

    /// <summary>The same for those who keep none of its patterns: those of a large file stay there.</summary>
    public static async Task<Manifest> OpenAsync(string path, string? repositoryRoot, Terminal terminal, CancellationToken cancellation) =>
        Directory.Exists(path) ? await MergeAsync(path, repositoryRoot, terminal, cancellation).ConfigureAwait(false) : ManifestFile.Open(path);

    private static async Task<Manifest> MergeAsync(string path, string? repositoryRoot, Terminal terminal, CancellationToken cancellation)
    {
        var (manifest, selection, repository) = await MergeRun.ExecuteAsync(new MergeOptions(path, repositoryRoot), cancellation).ConfigureAwait(false);
        Stale.Report(selection, terminal);
        HistoryWarning.Report(repository, terminal);
        return manifest;
    }
}
