using PatternAnalyzers.Core.Catalogues;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Repositories;
using PatternAnalyzers.History;
using PatternAnalyzers.Loading;

namespace PatternAnalyzers.Cli.Runs;

/// <summary>Extracts from plain sources and makes the manifest of them.</summary>
internal static class SourceRun
{
    /// <summary>The manifest, how it came about and what git says. Git is read while the sources are.</summary>
    public static async Task<Extracted> ExecuteAsync(
        string source, string? repositoryId, string algorithm, IProgress<SourceProgress> progress, CancellationToken cancellation)
    {
        var folder = FolderOf(source);
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var history = folder is null
            ? Task.FromResult(Nothing(repositoryId))
            : Task.Run(() => GitRepository.ReadAsync(folder, repositoryId, failed.Token), failed.Token);
        var options = new SourceOptions
        {
            ToolVersion = ToolVersion.Current,
            RepositoryRoot = folder is null ? null : GitRepository.RootOf(folder),
            RootName = () => LastSegment(history.GetAwaiter().GetResult()),
        };
        try
        {
            var facts = await SourceExtraction.ExtractAsync(source, options, progress, cancellation).ConfigureAwait(false);
            var input = new CatalogueInput
            {
                Projects = facts.Projects,
                Repository = await history.ConfigureAwait(false),
                ToolVersion = ToolVersion.Current,
                Algorithm = algorithm,
            };
            return new Extracted
            {
                Manifest = Catalogue.Build(input),
                Repository = input.Repository,
                Read = $"{Counted.Of(facts.Files, "file")} in {Counted.Of(facts.Projects.Count, "project")} read as text, without packages and generated code,",
                Searched = $"{Counted.Of(facts.Files, "file")}",
                Warnings = facts.Warnings.Select(static warning => ("PA2037", warning)).ToList(),
                Failures = facts.Failures,
            };
        }
        finally
        {
            await failed.CancelAsync().ConfigureAwait(false);
        }
    }

    private static string? FolderOf(string source)
    {
        var path = Path.GetFullPath(source);
        return Directory.Exists(path) ? path : File.Exists(path) ? Path.GetDirectoryName(path) : null;
    }

    // The loader knows best how to say that the source is missing.
    private static RepositoryState Nothing(string? repositoryId) => new() { Repository = repositoryId ?? "unknown", UnknownReason = "not_in_git" };

    private static string? LastSegment(RepositoryState state) =>
        state.Repository.Contains('/') ? state.Repository[(state.Repository.LastIndexOf('/') + 1)..] : null;
}
