using PatternAnalyzers.Core.Identity;
using PatternAnalyzers.Core.Merging;

namespace PatternAnalyzers.Core.Catalogues;

/// <summary>Pattern ids of a solution; projects that share an assembly name are told apart by their paths.</summary>
internal sealed class Identities
{
    private readonly string repository;
    private readonly Dictionary<string, List<string>> shared;

    /// <summary>Looks for shared assembly names.</summary>
    public Identities(string repository, Solution solution)
    {
        this.repository = repository;
        shared = solution.Projects.GroupBy(project => project.Assembly, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .ToDictionary(group => group.Key, group => group.Select(project => project.Path).ToList(), StringComparer.Ordinal);
    }

    /// <summary>One warning a shared name, in ordinal order.</summary>
    public IEnumerable<string> Warnings => shared.OrderBy(entry => entry.Key, StringComparer.Ordinal)
        .Select(entry => $"assembly name {entry.Key} is shared by {string.Join(", ", entry.Value)}: the project path joins the identity of their patterns");

    /// <summary>The id of a unit.</summary>
    public string Of(Unit unit) =>
        PatternId.Of(repository, unit.Project.Assembly, unit.Symbol, shared.ContainsKey(unit.Project.Assembly) ? unit.Project.Path : null);
}
