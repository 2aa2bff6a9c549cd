using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Signs of working on the input without effects.</summary>
internal static class TransformationSigns
{
    private const int RealDecision = 3;
    private const int HeavyWork = 8;

    // Unknown never becomes COMPUTE.
    public static BehaviourVerdict? Transformation(UnitProfile profile, BehaviourGraph graph)
    {
        if (graph.IsOpaque(profile.Unit))
            return null;
        // Whoever waits for something unknown is not known to be pure; the next step of a pipeline is somebody else's business.
        if (profile.Code.Any(node => CodeShape.Of(node.Member, ShapeNames.Awaits) > 0 && !IsGivenToWaitFor(node.Member)))
            return null;
        // Properties are data, unless what they say comes from something that was handed in.
        var isModel = profile.Unit.Type.Dependencies.Count == 0;
        var gives = profile.Code.Any(node => Answers.Is(node.Member.Returns)
            && (node.Member.Kind != "property" || (!isModel && CodeShape.Of(node.Member, ShapeNames.Invocations) > 0)));
        var throws = profile.Code.Any(node => node.Member.Remarks.Any(remark => remark.Name == RemarkNames.Throw));
        var maps = gives && profile.Code.Any(node => node.Member.Parameters.Count > 0 && CodeShape.Of(node.Member, ShapeNames.Creations) > 0);
        var writes = profile.Code.Sum(node => CodeShape.Of(node.Member, ShapeNames.StateWrites));
        // A result may be left in a property.
        var decides = profile.Work >= RealDecision && (writes == 0 || writes * HeavyWork <= profile.Work);
        var answers = profile.Code.Any(node => node.Member.Kind == "method"
            && (profile.Work > 0 || node.Member.Parameters.Count > 0)
            && Answers.Is(node.Member.Returns)
            && CodeShape.Of(node.Member, ShapeNames.Invocations) > 0);
        // A formula or a text made of what was handed in is a transformation, however short.
        answers |= profile.Unit.Type.Unit == "type"
            && DerivedEvidence.IsOffered(profile.Unit.Type)
            && profile.Code.Any(node => node.Member is { Kind: "method", Parameters.Count: > 0, Returns: "string" or "int" or "decimal" or "double" or "Uri" });
        if (!maps && !decides && !answers && !((gives || throws) && profile.Work >= 2))
            return null;
        return BehaviourVerdict.Of(profile, NodeKind.Compute, Math.Min(.85, .6 + (profile.Work / 100.0)), "transforms its input without effects");
    }

    public static BehaviourVerdict? HandsToCompute(UnitProfile profile, BehaviourGraph graph, int depth) =>
        depth > 0 && profile.Collaborators.Units.Count == 1 && Rubric.KindOf(profile.Collaborators.Units[0], graph, depth - 1) == NodeKind.Compute
            ? BehaviourVerdict.Of(profile, NodeKind.Compute, .5, "hands over to " + profile.Collaborators.Units[0].Type.Name)
            : null;

    // Input that arrives bit by bit, or work that the caller brings along.
    private static bool IsGivenToWaitFor(MemberFact member) =>
        member.ParameterNames.Contains("next") || member.Parameters.Any(parameter =>
            parameter.StartsWith("IAsyncEnumerable<", StringComparison.Ordinal) || parameter.StartsWith("ChannelReader<", StringComparison.Ordinal)
            || parameter is "TextReader" or "StreamReader" or "Stream" or "PipeReader"
            || (parameter.StartsWith("Func<", StringComparison.Ordinal) && parameter.IndexOf("Task", StringComparison.Ordinal) > 0));
}
