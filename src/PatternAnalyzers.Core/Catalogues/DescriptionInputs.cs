using PatternAnalyzers.Core.Behaviour;
using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Catalogues;

/// <summary>Gathers what a description is written from: the candidate itself, whom it calls and what that leads to.</summary>
internal sealed class DescriptionInputs(Solution solution, BehaviourGraph graph)
{
    private const int NearCost = 1;

    /// <summary>Everything that there is about one candidate.</summary>
    public DescriptionInput Of(Candidate candidate)
    {
        var references = References(candidate.Unit);
        return new DescriptionInput
        {
            Type = candidate.Type,
            Name = candidate.Name,
            PatternType = candidate.Verdict.Type!.Value,
            Subtype = candidate.Verdict.Subtype,
            NodeKind = candidate.NodeKind,
            Handles = candidate.Unit.Handles,
            Effects = [.. graph.Code(candidate.Unit).SelectMany(node => node.Member.Effects).Distinct()],
            Reached = Reached(candidate.Unit),
            Implements = candidate.Unit.Implements,
            Called = Called(candidate.Unit),
            Sent = Sent(references),
            Promised = Promised(candidate.Unit),
            Created = Names([.. references.Where(reference => reference.Kind == "create")]),
        };
    }

    private DocumentationFact Promised(Unit unit) =>
        Targets(unit).Where(target => !graph.IsPlugIn(target)).Select(target => target.Type.Documentation)
            .FirstOrDefault(documentation => documentation.Summary.Length > 0) is { } found ? found with { Inherited = true } : new DocumentationFact();

    private IEnumerable<Unit> Targets(Unit unit) =>
        unit.Implements.Where(fact => fact.Depth == 1).Select(fact => solution.Find(fact.TargetAssembly, fact.Target, unit.Project)).OfType<Unit>();

    private IReadOnlyList<CalledMember> Called(Unit unit) =>
    [
        .. Working(unit).SelectMany(node => node.Callees)
            .Where(edge => edge.Named != unit && edge.Named.Symbol != unit.Type.Container)
            .Select(edge => new CalledMember(
                edge.Named.Type.Name,
                edge.Named.Type.Members.FirstOrDefault(member => member.Name == edge.Node.Member.Name) ?? edge.Node.Member,
                edge.Named.Type.TypeKind == "interface",
                edge.Named.Type.Modifiers.Contains("static")))
            .Distinct(),
    ];

    // What is called while a thing is put together is no purpose of it.
    private IReadOnlyList<MemberNode> Working(Unit unit)
    {
        var code = graph.Code(unit);
        var working = code.Where(node => node.Member.Kind != "constructor").ToList();
        return working.Count > 0 ? working : [.. code];
    }

    // What is handed to a bus, else what is made that is called a message.
    private static IReadOnlyList<string> Sent(List<ReferenceFact> references)
    {
        IReadOnlyList<string> published = [.. Names([.. references.Where(reference => reference.Kind == "publish")]).Where(name => !name.EndsWith(
            "Id",
            StringComparison.Ordinal)
            && !name.EndsWith("Options", StringComparison.Ordinal))];
        if (Wrapped(references) is { } wrapped)
            return [wrapped];
        return published.Any(name => !MessageNames.IsKind(name)) ? published : Made(references, published) is { Count: > 0 } made ? made : published;
    }

    // A route runs methods of its container.
    private List<ReferenceFact> References(Unit unit) =>
        [.. unit.References, .. graph
            .Code(unit)
            .Where(node => node.Unit != unit)
            .SelectMany(node => node.Unit.References.Where(reference => reference.Members.Contains(node.Member.Name)))];

    // An identified command of a command: which one tells what is sent.
    private static string? Wrapped(List<ReferenceFact> references)
    {
        var published = references.Where(reference => reference.Kind == "publish").ToList();
        if (published.Count != 1 || published[0].Target.IndexOf('`') < 0)
            return null;
        var used = references
            .Where(reference => reference.Kind == "use" && reference.Target.IndexOf('`') < 0 && reference.Members.Intersect(published[0].Members).Any())
            .Select(Target)
            .Where(MessageNames.IsMessage)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return used.Count == 1 ? used[0] : null;
    }

    // An outbox message that is made is no event that is published.
    private static IReadOnlyList<string> Made(List<ReferenceFact> references, IReadOnlyList<string> published) =>
        [.. Names([.. references.Where(reference => reference.Kind == "create")]).Where(name => MessageNames.IsMessage(name)
            && (published.Count == 0 || published.Any(kind => name.EndsWith(Words.Split(kind).Last(), StringComparison.Ordinal))))];

    private static string Target(ReferenceFact reference) => MemberName.Simple(reference.Target.Substring(reference.Target.IndexOf(':') + 1));

    // What is generic only wraps what is sent.
    private static IReadOnlyList<string> Names(IReadOnlyList<ReferenceFact> references) =>
        [.. references
            .Where(reference => reference.Target.IndexOf('`') < 0 || references.All(other => other.Target.IndexOf('`') >= 0))
            .Select(Target)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal)];

    // One of each category, a write before a read and the nearest of either; further away it is no longer what the unit is about.
    private IReadOnlyList<ReachedEffect> Reached(Unit unit) =>
    [
        .. graph.Code(unit).SelectMany(node => node.Callees)
            .Where(edge => edge.Named != unit && (unit.Type.Unit == "type" || edge.Named.Symbol != unit.Type.Container))
            .SelectMany(edge => edge.Node.Reaches.Values
                .Where(reach => reach.Cost <= NearCost)
                .Select(reach => (Reach: reach, Through: edge.Named.Type.Name, IsProperty: edge.Node.Member.Kind == "property")))
            .OrderBy(found => found.IsProperty)
            .ThenBy(found => EffectPhrases.Prepares(found.Reach.Effect))
            .ThenByDescending(found => Effects.Writes(found.Reach.Effect))
            .ThenBy(found => found.Reach)
            .ThenBy(found => found.Through, StringComparer.Ordinal)
            .GroupBy(found => found.Reach.Effect.Category, StringComparer.Ordinal)
            .Select(group => new ReachedEffect(group.First().Reach.Effect, group.First().Through, group.First().IsProperty)),
    ];
}
