using System.Globalization;
using PatternAnalyzers.Core.Behaviour;
using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Repositories;
using PatternAnalyzers.Core.Scoring;

namespace PatternAnalyzers.Core.Catalogues;

/// <summary>Makes a manifest from facts: for one project, for a repository, for plain sources alike.</summary>
public static class Catalogue
{
    /// <summary>Classifies, relates, names, scores. Pure: the same facts give the same manifest in whatever order they come.</summary>
    public static Manifest Build(CatalogueInput input)
    {
        Scorer.Algorithm(input.Algorithm);
        var solution = new Solution(input.Projects);
        var implementations = new Implementations(solution);
        var graph = new BehaviourGraph(solution, implementations);
        var identities = new Identities(input.Repository.Repository, solution);
        var assessment = new Assessment(new SolutionEvidence(solution, implementations), graph, input.Judged);
        var candidates = ManyAtOnce.Ask(solution.Units, assessment.Assess).OfType<Candidate>().ToList();
        var named = Name(
            [.. candidates.Where(candidate => candidate.Verdict.IsPattern).Select(candidate => candidate with { Id = identities.Of(candidate.Unit) })]);
        IReadOnlyList<Candidate> kept = [.. named.Where(candidate => !NameChecks.PathLike(candidate.Name))];
        var relationships = Relations.Of(solution, implementations, kept);
        var builder = new PatternBuilder(
            input,
            new DescriptionInputs(solution, graph),
            new Usages(solution, implementations),
            new Recency(input.Repository),
            graph,
            new Profiles(solution, kept));
        var callers = Callers(kept, relationships);
        IReadOnlyList<Pattern> patterns =
        [
            .. ManyAtOnce.Ask(kept, candidate => builder.Build(candidate, [.. callers[candidate.Id]]))
                .OrderBy(pattern => pattern.Symbol, StringComparer.Ordinal)
                .ThenBy(pattern => pattern.Project, StringComparer.Ordinal)
                .ThenBy(pattern => pattern.PatternId, StringComparer.Ordinal),
        ];
        var rejected = Rejected(candidates, named);
        return Header(input) with
        {
            Patterns = patterns,
            Relationships = relationships,
            Rejected = rejected,
            Warnings = ManifestWarnings.Of(solution, identities),
            Statistics = StatisticsOf.Compute(patterns, rejected.Count, relationships.Count),
        };
    }

    /// <summary>The fragment of one compilation, which knows neither its users nor its history: provisional, without a commit.</summary>
    /// <param name="facts">What the compilation says.</param>
    /// <param name="repository">The repository that pattern ids start from.</param>
    public static Manifest Fragment(ProjectFacts facts, string repository) => Fragment(facts, repository, static _ => null);

    /// <summary>The same, where verdicts on some types are there already.</summary>
    /// <param name="facts">What the compilation says.</param>
    /// <param name="repository">The repository that pattern ids start from.</param>
    /// <param name="judged">As <see cref="CatalogueInput.Judged"/>.</param>
    public static Manifest Fragment(ProjectFacts facts, string repository, Func<TypeFact, Verdict?> judged) => Build(new CatalogueInput
    {
        Projects = [facts],
        Repository = new RepositoryState { Repository = repository, UnknownReason = "needs_merge" },
        ToolVersion = facts.Header.ToolVersion,
        Provisional = true,
        Judged = judged,
    });

    /// <summary>The same manifest with its overall scores weighed by another algorithm.</summary>
    /// <param name="manifest">A scored manifest.</param>
    /// <param name="algorithm"><c>hybrid</c> or <c>static</c>.</param>
    public static Manifest Rescore(Manifest manifest, string algorithm)
    {
        Scorer.Algorithm(algorithm);
        IReadOnlyList<Pattern> patterns = [.. manifest.Patterns.Select(pattern => pattern with { Quality = Scorer.Reweigh(pattern.Quality, algorithm) })];
        return manifest with
        {
            Algorithm = algorithm,
            Patterns = patterns,
            Statistics = StatisticsOf.Compute(patterns, manifest.Rejected.Count, manifest.Relationships.Count),
        };
    }

    private static IReadOnlyList<Candidate> Name(IReadOnlyList<Candidate> candidates)
    {
        var names = PatternNames.Assign(
        [
            .. candidates.Select(candidate => new NamedUnit
            {
                Key = candidate.Id,
                Type = candidate.Type,
                PatternType = candidate.Verdict.Type!.Value,
                Subtype = candidate.Verdict.Subtype,
                Assembly = candidate.Unit.Project.Assembly,
                Project = candidate.Unit.Project.Path,
            }),
        ]);
        return [.. candidates.Select(candidate => candidate with { Name = names[candidate.Id] })];
    }

    private static ILookup<string, string> Callers(IReadOnlyList<Candidate> patterns, IReadOnlyList<Relationship> relationships)
    {
        var names = patterns.ToDictionary(pattern => pattern.Id, pattern => pattern.Name, StringComparer.Ordinal);
        return relationships.Where(relationship => relationship.Kind is "uses" or "orchestrates")
            .Select(relationship => (relationship.Target, Caller: names[relationship.Source]))
            .Distinct()
            .OrderBy(pair => pair.Caller, StringComparer.Ordinal)
            .ToLookup(pair => pair.Target, pair => pair.Caller, StringComparer.Ordinal);
    }

    private static IReadOnlyList<Rejected> Rejected(IReadOnlyList<Candidate> candidates, IReadOnlyList<Candidate> named) =>
    [
        .. candidates.Where(candidate => candidate.Verdict.Rejection is not null)
            .Select(candidate => new Rejected { Symbol = candidate.Unit.Symbol, Reason = candidate.Verdict.Rejection! })
            .Concat(
                named
                    .Where(candidate => NameChecks.PathLike(candidate.Name))
                    .Select(candidate => new Rejected { Symbol = candidate.Unit.Symbol, Reason = "path_like_name" }))
            .OrderBy(rejected => rejected.Symbol, StringComparer.Ordinal)
            .ThenBy(rejected => rejected.Reason, StringComparer.Ordinal),
    ];

    private static Manifest Header(CatalogueInput input)
    {
        var manifest = new Manifest
        {
            ToolVersion = input.ToolVersion,
            Repository = input.Repository.Repository,
            Commit = input.Repository.Commit,
            CommitDate = Date(input.Repository.CommitTime),
            Dirty = input.Repository.Dirty,
            Mode = Mode(input.Projects),
            Algorithm = input.Algorithm,
        };
        if (!input.Provisional || input.Projects.Count != 1)
            return manifest;
        var facts = input.Projects[0];
        return manifest with
        {
            Project = facts.Header.Project,
            Assembly = facts.Header.Assembly,
            TargetFramework = facts.Header.TargetFramework,
            Configuration = facts.Header.Configuration,
            Facts = facts,
        };
    }

    private static string? Date(long? time) =>
        time is { } seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) : null;

    // A mixture is only as good as its weakest part.
    private static string Mode(IReadOnlyList<ProjectFacts> projects) =>
        projects.Any(facts => facts.Header.Mode == "source") ? "source" : projects.Any(facts => facts.Header.Mode == "binlog") ? "binlog" : "build";
}
