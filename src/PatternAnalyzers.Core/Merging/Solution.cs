using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Merging;

/// <summary>All units of all projects, findable by assembly and symbol.</summary>
internal sealed class Solution
{
    private readonly Dictionary<(string Assembly, string Symbol), List<Unit>> index = [];

    /// <summary>Merges compilations; their order does not matter.</summary>
    public Solution(IReadOnlyList<ProjectFacts> compilations)
    {
        Projects =
        [
            .. compilations.GroupBy(facts => (facts.Header.Project, facts.Header.Assembly))
                .Select(group => new MergedProject(group))
                .OrderBy(project => project.Path, StringComparer.Ordinal)
                .ThenBy(project => project.Assembly, StringComparer.Ordinal),
        ];
        Units = [.. Projects.SelectMany(project => project.Units).OrderBy(unit => unit.Key, StringComparer.Ordinal)];
        foreach (var unit in Units)
        {
            var key = (unit.Project.Assembly, unit.Symbol);
            if (!index.TryGetValue(key, out var units))
                index.Add(key, units = []);
            units.Add(unit);
        }
    }

    /// <summary>Projects in ordinal order of their paths.</summary>
    public IReadOnlyList<MergedProject> Projects { get; }

    /// <summary>Units in ordinal order of their keys.</summary>
    public IReadOnlyList<Unit> Units { get; }

    /// <summary>The unit that a reference from a project means; null when it is none of the solution's. Among projects of one assembly name the own project wins, then the first path.</summary>
    public Unit? Find(string assembly, string symbol, MergedProject from)
    {
        if (!index.TryGetValue((assembly, symbol), out var units))
            return null;
        return units.Count == 1 ? units[0] : Nearest(units, from);
    }

    private static Unit Nearest(List<Unit> units, MergedProject from) => units.Find(unit => unit.Project == from) ?? units[0];
}
