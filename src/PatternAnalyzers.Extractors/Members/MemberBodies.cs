using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Bodies;
using PatternAnalyzers.Extractors.Hosting;

namespace PatternAnalyzers.Extractors.Members;

/// <summary>What a body says, as it stands in the fact of its member.</summary>
internal static class MemberBodies
{
    public static MemberFact With(MemberFact fact, BodyFacts body, int statements) => fact with
    {
        Shape = Shape(body, statements),
        Effects = Effects(body),
        Calls = Calls(body),
        Remarks = Remarks(fact.Remarks, body),
    };

    public static IReadOnlyDictionary<string, int> Shape(BodyFacts body, int statements)
    {
        var shape = new ShapeCounts(body.Shape.Count + (body.Collaborators > 0 ? 1 : 0) + (statements > 0 ? 1 : 0));
        shape.Add(body.Shape);
        if (body.Collaborators > 0)
            shape.Add(ShapeNames.Collaborators, body.Collaborators);
        if (statements > 0)
            shape.Add(ShapeNames.Statements, statements);
        return shape;
    }

    public static IReadOnlyList<EffectFact> Effects(BodyFacts body) => body.Effects.Count == 0
        ? []
        : body.Effects
            .InOrder(static (left, right) => Compare(left.Position, left.Fact.Symbol, right.Position, right.Fact.Symbol))
            .ConvertAll(static effect => effect.Fact);

    public static IReadOnlyList<string> Calls(BodyFacts body)
    {
        if (body.Calls.Count == 0)
            return [];
        var calls = body.Calls.ToArray();
        Array.Sort(calls, StringComparer.Ordinal);
        return calls;
    }

    public static IReadOnlyList<RemarkFact> Remarks(IReadOnlyList<RemarkFact> signature, BodyFacts body)
    {
        if (body.Remarks.Count == 0)
            return signature;
        var ordered = body.Remarks
            .InOrder(static (left, right) => Compare(left.Position, left.Fact.Name, right.Position, right.Fact.Name))
            .ConvertAll(static remark => remark.Fact);
        return signature.Count == 0 ? ordered : [.. signature, .. ordered];
    }

    private static int Compare(int left, string leftName, int right, string rightName) =>
        left == right ? string.CompareOrdinal(leftName, rightName) : left.CompareTo(right);
}
