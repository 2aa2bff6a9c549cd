using PatternAnalyzers.Core.Behaviour;
using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Merging;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Catalogues;

/// <summary>What the family of a unit says about its node kind where the code alone leaves it open or looks like something else.</summary>
internal static class KindInFamily
{
    private const double Presumed = .45;

    /// <summary>The verdict on the behaviour in the light of the family.</summary>
    public static BehaviourVerdict Of(Verdict verdict, TypeFact type, Unit unit, BehaviourGraph graph, BehaviourVerdict behaviour) => verdict.Type switch
    {
        PatternType.Agent when verdict.Subtype == "coordination" => Leads(type),
        PatternType.Algorithm => Computes(type, behaviour),
        PatternType.Routing => HandsOn(type, behaviour),
        PatternType.Handler when behaviour.Kind is null => Handles(type, Categories.HandlerCategoryOf(unit, graph)),
        _ => behaviour,
    };

    // Agents are steps with effects of their own; leading several is a sequence of steps and no I/O.
    private static BehaviourVerdict Leads(TypeFact type) => Told(type, NodeKind.Orchestrator, .8, "leads several agents");

    // A computation stays within itself, whoever helps with it.
    private static BehaviourVerdict Computes(TypeFact type, BehaviourVerdict behaviour) =>
        behaviour.Kind is NodeKind.Compute or NodeKind.Reducer ? behaviour : Told(type, NodeKind.Compute, Presumed, "computes within itself");

    // What lies behind the chosen one is the chosen one's business, and who may be chosen is not state.
    private static BehaviourVerdict HandsOn(TypeFact type, BehaviourVerdict behaviour) => behaviour.Kind switch
    {
        null => Told(type, NodeKind.Orchestrator, Presumed, "hands on to the one that it chooses"),
        NodeKind.Effect when !type.Members.Any(LeavesTheProcess) => Told(type, NodeKind.Orchestrator, Presumed, "hands on to the one that it chooses"),
        NodeKind.Reducer when OnlyRegisters(type) => Told(type, NodeKind.Orchestrator, Presumed, "hands on to the one that was registered"),
        _ => behaviour,
    };

    private static BehaviourVerdict Handles(TypeFact type, HandlerCategory? category) => category switch
    {
        HandlerCategory.Effect => Told(type, NodeKind.Effect, Presumed, "acts through what it calls"),
        HandlerCategory.Compute or HandlerCategory.NondeterministicCompute => Told(type, NodeKind.Compute, Presumed, "answers without effects"),
        _ => BehaviourVerdict.Unknown,
    };

    private static bool LeavesTheProcess(MemberFact member) => member.Effects.Any(effect => Effects.IsExternal(effect.Category));

    private static bool OnlyRegisters(TypeFact type)
    {
        var writers = type.Members.Where(member => CodeShape.Of(member, ShapeNames.StateWrites) > 0).ToList();
        return type.Members.Any(member => CodeShape.Of(member, ShapeNames.DelegateCalls) + CodeShape.Of(member, ShapeNames.HeldCalls) > 0)
            && writers.All(member => member.Parameters.Any(IsReceiver));
    }

    private static bool IsReceiver(string parameter) =>
        parameter.StartsWith("Func<", StringComparison.Ordinal)
            || parameter.StartsWith("Action", StringComparison.Ordinal)
            || (parameter.Length > 1 && parameter[0] == 'I' && char.IsUpper(parameter[1]));

    private static BehaviourVerdict Told(TypeFact type, NodeKind kind, double confidence, string detail) =>
        new(kind, confidence, DerivedEvidence.At(type, Signals.Behaviour, detail, WireNames.Of(kind)));
}
