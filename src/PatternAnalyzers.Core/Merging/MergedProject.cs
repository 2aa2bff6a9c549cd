using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Merging;

/// <summary>A project over all its target frameworks.</summary>
internal sealed class MergedProject
{
    private readonly Dictionary<string, Unit> units = new(StringComparer.Ordinal);

    /// <summary>Unites the compilations of one project and assembly name.</summary>
    public MergedProject(IEnumerable<ProjectFacts> compilations)
    {
        var ordered = compilations
            .OrderBy(facts => facts.Header.TargetFramework, TargetFrameworkOrder.HighestFirst)
            .ThenBy(facts => facts.Header.Configuration, StringComparer.Ordinal)
            .ToList();
        Header = ordered[0].Header;
        foreach (var group in GroupTypes(ordered))
            units.Add(group.Key, Unite(group.Value));
        UniteImplements(ordered);
        UniteReferences(ordered);
        foreach (var fact in ordered.SelectMany(facts => facts.Handles).Distinct())
            Find(fact.Symbol)?.Handles.Add(fact);
    }

    /// <summary>Header of the highest target framework.</summary>
    public FactsHeader Header { get; }

    /// <summary>Assembly name.</summary>
    public string Assembly => Header.Assembly;

    /// <summary>Repository-relative path of the project file.</summary>
    public string Path => Header.Project;

    /// <summary>All units.</summary>
    public IReadOnlyCollection<Unit> Units => units.Values;

    /// <summary>The unit of that symbol, or null.</summary>
    public Unit? Find(string symbol) => units.TryGetValue(symbol, out var unit) ? unit : null;

    private static Dictionary<string, List<(string? Framework, TypeFact Type)>> GroupTypes(List<ProjectFacts> ordered)
    {
        var groups = new Dictionary<string, List<(string?, TypeFact)>>(StringComparer.Ordinal);
        foreach (var facts in ordered)
        {
            foreach (var type in facts.Types)
            {
                if (!groups.TryGetValue(type.Symbol, out var group))
                    groups.Add(type.Symbol, group = []);
                group.Add((facts.Header.TargetFramework, type));
            }
        }

        return groups;
    }

    private Unit Unite(List<(string? Framework, TypeFact Type)> group)
    {
        var type = group[0].Type;
        if (group.Count > 1)
        {
            type = type with
            {
                Evidence = [.. group.SelectMany(entry => entry.Type.Evidence).Distinct()],
                Files = [.. group.SelectMany(entry => entry.Type.Files).Distinct(StringComparer.Ordinal).OrderBy(file => file, StringComparer.Ordinal)],
            };
        }

        if (Header.Test && type.Excluded is null)
            type = type with { Excluded = "test" };
        return new Unit(this, type)
        {
            TargetFrameworks = group.Count == 1 && group[0].Framework is { } sole
                ? [sole]
                : [.. group.Select(entry => entry.Framework).OfType<string>().Distinct(StringComparer.Ordinal)],
        };
    }

    private void UniteImplements(List<ProjectFacts> ordered)
    {
        var seen = new HashSet<(string, string, string)>();
        foreach (var fact in ordered.SelectMany(facts => facts.Implements))
        {
            if (seen.Add((fact.Symbol, fact.Target + "!" + fact.TargetAssembly, string.Join(",", fact.Arguments))))
                Find(fact.Symbol)?.Implements.Add(fact);
        }
    }

    private void UniteReferences(List<ProjectFacts> ordered)
    {
        // One compilation says each of its references once.
        if (ordered.Count == 1)
        {
            foreach (var fact in ordered[0].References)
                Find(fact.From)?.References.Add(fact);
            return;
        }

        var groups = ordered.SelectMany(facts => facts.References)
            .GroupBy(fact => (fact.From, fact.Target, fact.TargetAssembly, fact.Kind, fact.Service, fact.ServiceAssembly, fact.Test));
        foreach (var group in groups)
        {
            var first = group.First();
            var united = group.Skip(1).Any()
                ? first with
                {
                    Members = [.. group.SelectMany(fact => fact.Members).Distinct(StringComparer.Ordinal).OrderBy(member => member, StringComparer.Ordinal)]
                }
                : first;
            Find(first.From)?.References.Add(united);
        }
    }
}
