using PatternAnalyzers.Core.Catalogues;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Repositories;
using PatternAnalyzers.History;
using PatternAnalyzers.Manifests.Fragments;

namespace PatternAnalyzers.Cli.Runs;

/// <summary>Merges the fragments of a folder.</summary>
internal static class MergeRun
{
    /// <summary>The manifest of the repository, which fragments it is made of, and what git says.</summary>
    public static async Task<(Manifest Manifest, FragmentSelection Selection, RepositoryState Repository)> ExecuteAsync(
        MergeOptions options,
        CancellationToken cancellation)
    {
        var fragments = FragmentDirectory.Read(options.Directory);
        var root = options.RepositoryRoot ?? GitRepository.RootOf(options.Directory) ?? Environment.CurrentDirectory;
        // Identities were made with the repository id the builds knew; another one would make every pattern a new one.
        var repository = await GitRepository.ReadAsync(
            root,
            RepositoryIds.Only(fragments.Select(static fragment => fragment.Manifest.Repository)),
            cancellation)
            .ConfigureAwait(false);
        var selection = FragmentSelection.Select(fragments, repository, project => Path.Exists(Path.Combine(root, project)), ToolVersion.Current, options.Prune)
            .RequireAny();
        var manifest = Catalogue.Build(new CatalogueInput
        {
            Projects = selection.Accepted.Select(static fragment => fragment.Manifest.Facts!).ToList(),
            Repository = repository,
            ToolVersion = ToolVersion.Current,
            Algorithm = options.Algorithm,
        });
        return (manifest, selection, repository);
    }

    /// <summary>Deletes the files of stale fragments.</summary>
    public static void Prune(FragmentSelection selection)
    {
        foreach (var stale in selection.Stale)
        {
            try
            {
                File.Delete(stale.Fragment.Path);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                throw new PatternsException(
                    "PA3022",
                    ExitCode.Input,
                    $"Stale fragment {stale.Fragment.Path} cannot be deleted: {failure.GetType().Name}.",
                    "Make the folder writable, or delete the file yourself.",
                    failure);
            }
        }
    }
}
