using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Naming;

/// <summary>Says in words what the public methods of a type offer.</summary>
internal static class MemberPhrase
{
    private const int Told = 3;
    private const int Listed = 4;

    // A service that gets the service.
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal) { "the service", "the handler", "the instance", "the value", "the result", "the item", "the request", "the message" };

    /// <summary><c>that gets and updates the basket</c>, <c>that turns OrderLines into Price (Calculate)</c>, <c>offering Index and Error</c>; empty without a public method.</summary>
    public static string Of(TypeFact type, PatternType family, string? subtype)
    {
        var methods = Methods(type);
        if (methods.Count == 0)
            return "";
        var deeds = Deeds(type);
        if (deeds.Length > 0)
            return "that " + deeds;
        var main = methods[0];
        var names = methods.Select(SimpleName).Distinct(StringComparer.Ordinal).ToList();
        if (names.Count == 1 && Transforms(family) && main.Parameters.Count > 0 && Result(main).Length > 0)
            return "that turns " + Prose.List(Inputs(main), 3) + " into " + Result(main) + " (" + SimpleName(main) + ")";
        return (subtype == "http_endpoint" ? "for " : "offering ") + Prose.List(names, Listed);
    }

    /// <summary><c>gets and updates the basket</c>; empty where the names are no sentences in short.</summary>
    public static string Deeds(TypeFact type)
    {
        var names = Methods(type).Select(SimpleName).Distinct(StringComparer.Ordinal).ToList();
        var deeds = names.Select(Deed.Of).OfType<Deed>().Where(deed => deed.Object.Length > 0 && !Empty.Contains(deed.Object)).ToList();
        // Where most names are sentences, they tell more than a list of them.
        return deeds.Count * 2 > names.Count ? Deed.Join(deeds, Told) : "";
    }

    // Who only fills in what a base left open does that.
    private static List<MemberFact> Methods(TypeFact type)
    {
        var own = type.Members.Where(member => Offers(member) && !member.Modifiers.Contains("override") && member.Accessibility is "public" or "internal").ToList();
        return own.Count > 0 ? own : [.. type.Members.Where(member => Offers(member) && member.Modifiers.Contains("override") && Deed.Of(SimpleName(member)) is { Object.Length: > 0 })];
    }

    private static bool Transforms(PatternType family) => family is not (PatternType.Service or PatternType.Effect or PatternType.Orchestrator);

    private static bool Offers(MemberFact member) => member.Kind == "method" && member.Accessibility != "private" && SimpleName(member) is not ("Dispose" or "DisposeAsync" or "ToString") && !IsNodeEntry(SimpleName(member));

    // What ONEX calls every node by says nothing of this one.
    private static bool IsNodeEntry(string name) =>
        name.StartsWith("Execute", StringComparison.Ordinal) && name.Substring("Execute".Length).Replace("Async", "") is "Effect" or "Compute" or "Reduction" or "Orchestration";

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
