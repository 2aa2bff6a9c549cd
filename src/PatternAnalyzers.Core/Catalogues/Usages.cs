using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;

namespace PatternAnalyzers.Core.Catalogues;

/// <summary>Who uses what, over all projects.</summary>
internal sealed class Usages
{
    private readonly Dictionary<Unit, List<(Unit From, ReferenceFact Fact)>> incoming = [];
    private readonly Solution solution;
    private readonly Implementations implementations;

    /// <summary>Reads all references outside tests.</summary>
    public Usages(Solution solution, Implementations implementations)
    {
        this.solution = solution;
        this.implementations = implementations;
        foreach (var unit in solution.Units)
        {
            if (unit.IsTest)
                continue;
            foreach (var reference in unit.References)
                Add(unit, reference);
        }
    }

    /// <summary>Distinct members outside the unit that use it, its messages, or an interface that it stands behind.</summary>
    public Usage Of(Unit unit)
    {
        var members = new HashSet<(Unit, string)>();
        var users = new HashSet<Unit>();
        foreach (var target in Targets(unit))
        {
            if (!incoming.TryGetValue(target, out var references))
                continue;
            foreach (var (from, fact) in references)
            {
                if (IsInside(from, unit))
                    continue;
                users.Add(from);
                members.UnionWith(fact.Members.Select(member => (from, member)));
            }
        }

        return new Usage(members.Count, [.. users.OrderBy(user => user.Key, StringComparer.Ordinal)]);
    }

    private void Add(Unit from, ReferenceFact reference)
    {
        if (reference.Test || solution.Find(reference.TargetAssembly, reference.Target, from.Project) is not { } target)
            return;
        if (!incoming.TryGetValue(target, out var list))
            incoming.Add(target, list = []);
        list.Add((from, reference));
    }

    private IEnumerable<Unit> Targets(Unit unit)
    {
        var messages = unit.Handles.Select(fact => solution.Find(fact.MessageAssembly, fact.Message, unit.Project));
        var interfaces = unit.Implements.Where(fact => fact.Relation == "interface")
            .Select(fact => solution.Find(fact.TargetAssembly, fact.Target, unit.Project))
            .Where(target => target is not null && implementations.IsKnown(target, unit));
        return messages.Concat(interfaces).OfType<Unit>().Append(unit).Distinct();
    }

    // Nested types and the routes that a type declares are part of it.
    private static bool IsInside(Unit from, Unit unit)
    {
        if (from == unit)
            return true;
        for (var container = from; container?.Type.Container is { } symbol; container = from.Project.Find(symbol))
        {
            if (from.Project == unit.Project && symbol == unit.Symbol)
                return true;
        }

        return false;
    }
}
