using PatternAnalyzers.Core.Behaviour;
using PatternAnalyzers.Core.Catalogues;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Repositories;

namespace PatternAnalyzers.Core.Tests.Building;

/// <summary>Short ways to what a test needs.</summary>
internal static class Given
{
    public static readonly RepositoryState Repository = new()
    {
        Repository = "example.org/shop",
        Commit = "0123456789abcdef0123456789abcdef01234567",
        CommitTime = 1_700_000_000,
        Dirty = false,
    };

    public static ProjectBuilder Project(string assembly) => new(assembly);

    public static CatalogueInput Input(params ProjectBuilder[] projects) =>
        new() { Projects = [.. projects.Select(project => project.Build())], Repository = Repository, ToolVersion = "0.1.0" };

    public static Manifest Manifest(params ProjectBuilder[] projects) => Catalogue.Build(Input(projects));

    public static Pattern Named(this Manifest manifest, string name) =>
        manifest.Patterns.Single(pattern => pattern.Symbol.EndsWith("." + name, StringComparison.Ordinal));

    public static BehaviourVerdict BehaviourOf(string symbol, params ProjectBuilder[] projects)
    {
        var (unit, graph) = Graph(symbol, projects);
        return Rubric.NodeKindOf(unit, graph);
    }

    public static HandlerCategory? CategoryOf(string symbol, params ProjectBuilder[] projects)
    {
        var (unit, graph) = Graph(symbol, projects);
        return Categories.HandlerCategoryOf(unit, graph);
    }

    private static (Unit Unit, BehaviourGraph Graph) Graph(string symbol, ProjectBuilder[] projects)
    {
        var solution = new Solution([.. projects.Select(project => project.Build())]);
        return (solution.Units.Single(unit => unit.Symbol == symbol), new BehaviourGraph(solution, new Implementations(solution)));
    }
}
