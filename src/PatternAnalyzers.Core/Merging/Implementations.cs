using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Merging;

/// <summary>Who implements what, and which implementation is registered.</summary>
internal sealed class Implementations
{
    private static readonly IReadOnlyList<Implementation> None = [];
    private readonly Dictionary<Unit, List<Implementation>> byTarget = [];
    private const int Many = 3;
    private readonly Dictionary<Unit, HashSet<Unit>> registered = [];
    private readonly HashSet<Unit> injectable = [];

    /// <summary>Reads the solution.</summary>
    public Implementations(Solution solution)
    {
        foreach (var unit in solution.Units)
        {
            if (unit.IsTest)
                continue;
            AddTargets(solution, unit);
            AddRegistrations(solution, unit);
        }
    }

    /// <summary>Registrations in order of the registering units.</summary>
    public List<Registration> Registrations { get; } = [];

    /// <summary>Concrete implementations outside tests.</summary>
    public IReadOnlyList<Implementation> Of(Unit target) => byTarget.TryGetValue(target, out var found) ? found : None;

    /// <summary>What a call to the target runs: its sole implementation, else the registered ones; empty when that cannot be told.</summary>
    public IReadOnlyList<Implementation> Known(Unit target)
    {
        var all = Of(target);
        // One unit may implement a generic interface several times; its entries stand together.
        if (all.Count == 0 || all[0].Unit == all[all.Count - 1].Unit)
            return all;
        return registered.TryGetValue(target, out var chosen) ? [.. all.Where(implementation => chosen.Contains(implementation.Unit))] : None;
    }

    /// <summary>True when a call to the target runs this unit: the sole implementation or a registered one.</summary>
    public bool IsKnown(Unit target, Unit implementation)
    {
        var all = Of(target);
        if (all.Count > 0 && all[0].Unit == all[all.Count - 1].Unit)
            return all[0].Unit == implementation;
        return registered.TryGetValue(target, out var chosen) && chosen.Contains(implementation);
    }

    /// <summary>True when a container hands it out, as a service or as an implementation.</summary>
    public bool IsInjectable(Unit unit) => injectable.Contains(unit) || registered.ContainsKey(unit);

    /// <summary>True when many units implement it and no single one is known to run.</summary>
    public bool IsPlugIn(Unit target)
    {
        var all = Of(target);
        return all.Count >= Many && Known(target).Count != 1 && all.Select(implementation => implementation.Unit).Distinct().Take(Many).Count() == Many;
    }

    private void AddTargets(Solution solution, Unit unit)
    {
        if (unit.Type.TypeKind == "interface" || unit.Type.Modifiers.Contains("abstract"))
            return;
        foreach (var fact in unit.Implements)
        {
            if (solution.Find(fact.TargetAssembly, fact.Target, unit.Project) is not { } target || target == unit)
                continue;
            if (!byTarget.TryGetValue(target, out var list))
                byTarget.Add(target, list = []);
            list.Add(new Implementation(unit, fact));
        }
    }

    private void AddRegistrations(Solution solution, Unit unit)
    {
        foreach (var reference in unit.References)
        {
            if (reference.Kind != "register"
                || reference.Test
                || solution.Find(reference.TargetAssembly, reference.Target, unit.Project) is not { } implementation)
            {
                continue;
            }

            var service = reference.Service is null ? null : solution.Find(reference.ServiceAssembly ?? "", reference.Service, unit.Project);
            injectable.Add(implementation);
            Registrations.Add(new Registration(implementation, service, reference.Service, unit));
            if (service is null)
                continue;
            if (!registered.TryGetValue(service, out var set))
                registered.Add(service, set = []);
            set.Add(implementation);
        }
    }
}
