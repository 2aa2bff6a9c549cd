using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Catalogues;

/// <summary>Finds the relationships between patterns.</summary>
internal sealed class Relations
{
    // Beyond that an interface is a plug-in point, not a dependency on each plug-in; and it would grow with the square.
    private const int MostImplementations = 16;

    private readonly Solution solution;
    private readonly Implementations implementations;
    private readonly Dictionary<Unit, Candidate> patterns;
    private readonly Dictionary<(string Assembly, string Message), List<Candidate>> handlers = [];
    private readonly Dictionary<(string Source, string Kind, string Target), HashSet<string>> found = [];

    private Relations(Solution solution, Implementations implementations, IReadOnlyList<Candidate> candidates)
    {
        this.solution = solution;
        this.implementations = implementations;
        patterns = candidates.ToDictionary(candidate => candidate.Unit);
        foreach (var candidate in candidates)
        {
            foreach (var key in candidate.Unit.Handles.Select(fact => (fact.MessageAssembly, fact.Message)).Distinct())
            {
                if (!handlers.TryGetValue(key, out var list))
                    handlers.Add(key, list = []);
                list.Add(candidate);
            }
        }
    }

    /// <summary>All of them in ordinal order of source, kind, target.</summary>
    public static IReadOnlyList<Relationship> Of(Solution solution, Implementations implementations, IReadOnlyList<Candidate> candidates)
    {
        var relations = new Relations(solution, implementations, candidates);
        foreach (var candidate in candidates)
            relations.Add(candidate);
        return
        [
            .. relations.found.Select(entry => new Relationship
                {
                    Source = entry.Key.Source,
                    Target = entry.Key.Target,
                    Kind = entry.Key.Kind,
                    Weight = entry.Key.Kind is "uses" or "orchestrates" ? Math.Max(.1, Math.Min(1, entry.Value.Count / 10.0)) : 1,
                })
                .OrderBy(relationship => relationship.Source, StringComparer.Ordinal)
                .ThenBy(relationship => relationship.Kind, StringComparer.Ordinal)
                .ThenBy(relationship => relationship.Target, StringComparer.Ordinal),
        ];
    }

    private void Add(Candidate source)
    {
        foreach (var fact in source.Unit.Handles)
            Add(source.Id, "handles", fact.Message, []);
        var parent = source.Unit.Implements.Where(fact => fact.Relation == "base").OrderBy(fact => fact.Depth)
            .SelectMany(fact => Patterns(source, fact.TargetAssembly, fact.Target))
            .FirstOrDefault(target => target.Id != source.Id);
        if (parent is not null)
            Add(source.Id, "extends", parent.Id, []);
        foreach (var reference in source.Unit.References)
            Add(source, reference);
    }

    private void Add(Candidate source, ReferenceFact reference)
    {
        if (reference.Kind == "publish")
        {
            Add(source.Id, "publishes", reference.Target, []);
            AddAll(source, Handlers(source, reference), source.NodeKind == NodeKind.Orchestrator ? "orchestrates" : "uses", reference.Members);
        }
        else if (reference.Kind is "call" or "create" or "use")
        {
            var targets = Patterns(source, reference.TargetAssembly, reference.Target);
            AddAll(source, targets, "uses", reference.Members);
            if (reference.Kind == "call" && source.NodeKind == NodeKind.Orchestrator)
                AddAll(source, targets, "orchestrates", reference.Members);
        }
    }

    private IReadOnlyList<Candidate> Handlers(Candidate source, ReferenceFact reference) =>
        handlers.TryGetValue((reference.TargetAssembly, reference.Target), out var list) ? [.. list.Where(target => target.Id != source.Id)] : [];

    private IReadOnlyList<Candidate> Patterns(Candidate source, string assembly, string symbol)
    {
        if (solution.Find(assembly, symbol, source.Unit.Project) is not { } unit)
            return [];
        if (patterns.TryGetValue(unit, out var pattern))
            return [pattern];
        var known = implementations.Known(unit);
        return known.Count is 0 or > MostImplementations
            ? []
            : [.. known.Select(implementation => implementation.Unit).Distinct().Where(patterns.ContainsKey).Select(implementation => patterns[implementation])];
    }

    private void AddAll(Candidate source, IReadOnlyList<Candidate> targets, string kind, IReadOnlyList<string> members)
    {
        foreach (var target in targets)
        {
            if (target.Id != source.Id)
                Add(source.Id, kind, target.Id, members);
        }
    }

    private void Add(string source, string kind, string target, IReadOnlyList<string> members)
    {
        if (!found.TryGetValue((source, kind, target), out var known))
            found.Add((source, kind, target), known = new HashSet<string>(StringComparer.Ordinal));
        known.UnionWith(members);
    }
}
