using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Bodies;

namespace PatternAnalyzers.Extractors.Members;

/// <summary>Adds what a body says to the fact of its member.</summary>
internal static class MemberBodies
{
    public static MemberFact With(MemberFact fact, BodyFacts body, int statements) => fact with
    {
        Shape = Shape(body, statements),
        Effects = body.Effects.Count == 0 ? [] : [.. body.Effects.OrderBy(static effect => effect.Position).ThenBy(static effect => effect.Fact.Symbol, StringComparer.Ordinal).Select(static effect => effect.Fact)],
        Calls = body.Calls.Count == 0 ? [] : [.. body.Calls.OrderBy(static call => call, StringComparer.Ordinal)],
        Remarks = body.Remarks.Count == 0
            ? fact.Remarks
            : [.. fact.Remarks, .. body.Remarks.OrderBy(static remark => remark.Position).ThenBy(static remark => remark.Fact.Name, StringComparer.Ordinal).Select(static remark => remark.Fact)],
    };

    private static IReadOnlyDictionary<string, int> Shape(BodyFacts body, int statements)
    {
        var shape = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var pair in body.Shape)
            shape[pair.Key] = pair.Value;
        if (body.Collaborators.Count > 0)
            shape[ShapeNames.Collaborators] = body.Collaborators.Count;
        if (statements > 0)
            shape[ShapeNames.Statements] = statements;
        return shape;
    }
}
