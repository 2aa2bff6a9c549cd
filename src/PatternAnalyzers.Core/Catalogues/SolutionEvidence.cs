using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;

namespace PatternAnalyzers.Core.Catalogues;

/// <summary>Evidence that only the whole solution gives: registrations anywhere, sole implementations, and what is given to others.</summary>
internal sealed class SolutionEvidence
{
    private readonly Dictionary<Unit, List<EvidenceFact>> gathered = [];
    private readonly Solution solution;
    private readonly Implementations implementations;

    /// <summary>Gathers what one unit says about another.</summary>
    public SolutionEvidence(Solution solution, Implementations implementations)
    {
        this.solution = solution;
        this.implementations = implementations;
        foreach (var registration in implementations.Registrations)
            Add(registration);
        foreach (var unit in solution.Units)
            AddInjected(unit);
    }

    /// <summary>The facts of a unit with this evidence added.</summary>
    public TypeFact Enrich(Unit unit)
    {
        if (!DerivedEvidence.HasWork(unit.Type))
            return unit.Type;
        IReadOnlyList<EvidenceFact> found = [.. gathered.TryGetValue(unit, out var known) ? known : [], .. Pairs(unit)];
        return found.Count == 0 ? unit.Type : unit.Type with { Evidence = [.. unit.Type.Evidence.Concat(found).Distinct()] };
    }

    private static string Words(Unit unit) => "SERVICE/" + ServiceSubtype.Of(unit.Type);

    private void Add(Registration registration)
    {
        if (!gathered.TryGetValue(registration.Implementation, out var list))
            gathered.Add(registration.Implementation, list = []);
        var service = registration.Service is null || registration.Service == registration.Implementation ? "itself" : registration.Service.Type.Name;
        list.Add(
            DerivedEvidence.At(
                registration.By.Type,
                Signals.Registration,
                $"registered as {service} by {registration.By.Type.Name}",
                Words(registration.Implementation)));
    }

    // A class that others are given is a capability of the application, with or without an interface.
    private void AddInjected(Unit unit)
    {
        if (unit.IsTest)
            return;
        foreach (var dependency in unit.Type.Dependencies)
        {
            if (solution.Find(dependency.Assembly, dependency.Symbol, unit.Project) is not { } given || given == unit || !IsCapability(given))
                continue;
            if (!gathered.TryGetValue(given, out var list))
                gathered.Add(given, list = []);
            if (!list.Any(fact => fact.Signal == Signals.Behaviour))
                list.Add(DerivedEvidence.At(given.Type, Signals.Behaviour, "is given to " + unit.Type.Name, Words(given)));
        }
    }

    private static bool IsCapability(Unit unit) =>
        unit.Type is { TypeKind: "class", Arity: 0, Accessibility: not "private" }
            && !unit.Type.Modifiers.Contains("abstract")
            && DerivedEvidence.HasWork(unit.Type)
            && !Capability.IsPartOfAFramework(unit.Implements)
        && new CodeShape(unit.Type).Sum(ShapeNames.StateWrites, ShapeNames.DependencyCalls) > 0;

    private IEnumerable<EvidenceFact> Pairs(Unit unit)
    {
        foreach (var fact in unit.Implements)
        {
            if (fact.Relation == "interface"
                && fact.Map.Count > 0
                && IsNamedAfter(unit.Type.Name, fact.Name)
                && fact.Name != "I" + unit.Type.Name
                && IsSole(unit, fact))
            {
                yield return DerivedEvidence.At(unit.Type, Signals.Pair, "only implementation of " + fact.Name, Words(unit));
            }
        }
    }

    private bool IsSole(Unit unit, ImplementsFact fact)
    {
        if (solution.Find(fact.TargetAssembly, fact.Target, unit.Project) is not { } target)
            return false;
        var all = implementations.Of(target);
        return all.Count > 0 && all[0].Unit == unit && all[all.Count - 1].Unit == unit;
    }

    // SqlOrderRepository goes with IOrderRepository; Order and IEntity are something else.
    private static bool IsNamedAfter(string name, string contract) =>
        contract.Length > 2 && contract[0] == 'I' && char.IsUpper(contract[1]) && name.EndsWith(contract.Substring(1), StringComparison.Ordinal);
}
