using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Tells types that stand where nothing was configured: whatever is called, they throw.</summary>
internal static class StandIn
{
    private const int Alone = 1;

    /// <summary><c>Stand-in for the data bus that throws InvalidOperationException on every call</c>; empty for types that do something.</summary>
    public static string Of(DescriptionInput input)
    {
        var offered = input.Type.Members.Where(member => member is { Kind: "method", Accessibility: "public" }).ToList();
        // What a base does stays, whatever is filled in.
        if (offered.Count == 0 || (offered.TrueForAll(member => member.Modifiers.Contains("override")) && Nature.Parent(input).Length > 0))
            return "";
        var thrown = offered.Select(member => Thrown(member, input.Type)).ToList();
        if (thrown.Exists(exception => exception.Length == 0))
            return "";
        var exceptions = thrown.Distinct(StringComparer.Ordinal).ToList();
        var role = input.Implements
            .Where(fact => fact is { Relation: "interface", Depth: 1 })
            .Select(fact => TypeWords.Of(fact.Name))
            .FirstOrDefault(words => words.Length > 0);
        return "Stand-in" + (role is null ? "" : " for " + role) + " that throws" + (exceptions.Count == 1 ? " " + exceptions[0] : "") + " on every call.";
    }

    // Simple name of the exception that is all there is to a method; empty for a method with anything else.
    private static string Thrown(MemberFact member, TypeFact type)
    {
        if (member.Effects.Count > 0 || member.Cyclomatic > Alone || CodeShape.Of(member, ShapeNames.Statements) > Alone)
            return "";
        if (member.Remarks.FirstOrDefault(remark => remark.Name == RemarkNames.Throw) is { } remark && CodeShape.Of(member, ShapeNames.Invocations) == 0)
            return remark.Detail;
        return member.Calls.Count == 1 && CodeShape.Of(member, ShapeNames.Invocations) == 1 && !member.Returns.EndsWith("Exception", StringComparison.Ordinal)
            ? Made(member.Calls[0], type)
            : "";
    }

    // What only asks for an exception has nothing else to do with it than throw it.
    private static string Made(string call, TypeFact type)
    {
        var start = type.Symbol + "|";
        var callee = call.StartsWith(start, StringComparison.Ordinal)
            ? type.Members.FirstOrDefault(member => member.Name == call.Substring(start.Length))
            : null;
        return callee is { Accessibility: "private" } && callee.Returns.EndsWith("Exception", StringComparison.Ordinal) ? callee.Returns : "";
    }
}
