using PatternAnalyzers.Core.Catalogues;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.History;
using PatternAnalyzers.Loading;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Cli.Runs;

/// <summary>Makes a manifest of facts that compilers wrote, in a build or in the replay of one.</summary>
internal static class BuiltRun
{
    /// <summary>The manifest, how it came about and what git says.</summary>
    public static async Task<Extracted> ExecuteAsync(BuiltFacts built, string? repositoryId, string algorithm, CancellationToken cancellation)
    {
        var root = built.Sources[0].RepositoryRoot;
        var repository = await GitRepository.ReadAsync(
            root,
            repositoryId ?? RepositoryIds.Only(built.Sources.Select(static source => source.RepositoryId)),
            cancellation)
            .ConfigureAwait(false);
        var projects = built.Sources.AsParallel().AsOrdered().WithCancellation(cancellation).Select(static source => FactsFile.Read(source.FactsFile)).ToList();
        var input = new CatalogueInput { Projects = projects, Repository = repository, ToolVersion = ToolVersion.Current, Algorithm = algorithm };
        var read = $"{Counted.Of(projects.Count, "compilation")} of {Counted.Of(projects.Select(static facts => facts.Header.Project).Distinct(StringComparer.Ordinal).Count(), "project")}";
        return new Extracted
        {
            Manifest = Catalogue.Build(input),
            Repository = repository,
            Read = $"{read} read",
            Searched = read,
            Warnings = built.Warnings.Select(static warning => ("PA2054", warning)).Concat(projects.SelectMany(OtherVersion)).ToList(),
        };
    }

    private static IEnumerable<(string Code, string Text)> OtherVersion(ProjectFacts facts)
    {
        if (facts.Header.ToolVersion != ToolVersion.Current)
        {
            yield return ("PA2055", $"{facts.Header.Project} references version {facts.Header.ToolVersion} of the package, this tool is {ToolVersion.Current}; use one version for figures that can be compared");
        }
    }
}
