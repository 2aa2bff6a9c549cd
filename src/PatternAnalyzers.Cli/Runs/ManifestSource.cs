using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Cli.Runs;

/// <summary>A manifest from a file, or from a folder of fragments, which is merged first.</summary>
internal static class ManifestSource
{
    public static async Task<Manifest> ReadAsync(string path, string? repositoryRoot, Terminal terminal, CancellationToken cancellation)
    {
        if (!Directory.Exists(path))
        {
            return ManifestFile.Read(path);
        }

        var (manifest, selection, repository) = await MergeRun.ExecuteAsync(new MergeOptions(path, repositoryRoot), cancellation).ConfigureAwait(false);
        Stale.Report(selection, terminal);
        HistoryWarning.Report(repository, terminal);
        return manifest;
    }
}
