using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Naming;

/// <summary>Says in words what the public methods of a type offer.</summary>
internal static class MemberPhrase
{
    /// <summary><c>that turns OrderLines into Price (Calculate)</c>, <c>offering Find, Save and Remove</c>; empty without a public method.</summary>
    public static string Of(TypeFact type, PatternType family)
    {
        var methods = type.Members.Where(Offers).ToList();
        if (methods.Count == 0)
            return "";
        var main = methods[0];
        if (methods.Count == 1 && Transforms(family) && main.Parameters.Count > 0 && Result(main).Length > 0)
            return "that turns " + Prose.List(Inputs(main), 3) + " into " + Result(main) + " (" + SimpleName(main) + ")";
        return "offering " + Prose.List(methods.Select(SimpleName).Distinct(StringComparer.Ordinal).ToList(), 4);
    }

    private static bool Transforms(PatternType family) => family is not (PatternType.Service or PatternType.Effect or PatternType.Orchestrator);

    private static bool Offers(MemberFact member) =>
        member.Kind == "method" && member.Accessibility is ("public" or "internal") && !member.Modifiers.Contains("override")
        && SimpleName(member) is not ("Dispose" or "DisposeAsync");

    private static IReadOnlyList<string> Inputs(MemberFact member)
    {
        var inputs = member.Parameters.Where(parameter => parameter != "CancellationToken").ToList();
        return inputs.Count == 0 ? member.Parameters : inputs;
    }

    private static string Result(MemberFact member)
    {
        var text = member.Returns;
        foreach (var wrapper in new[] { "Task<", "ValueTask<" })
        {
            if (text.StartsWith(wrapper, StringComparison.Ordinal))
                return text.Substring(wrapper.Length, text.Length - wrapper.Length - 1);
        }

        return text is "void" or "Task" or "ValueTask" ? "" : text;
    }

    private static string SimpleName(MemberFact member) => MemberName.Simple(member.Name);
}
