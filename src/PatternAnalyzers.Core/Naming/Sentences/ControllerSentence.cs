using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Describes a controller by what it is about and by its actions, in their own words: actions of many kinds make no sentence.</summary>
internal static class ControllerSentence
{
    private const int Told = 5;

    private static readonly string[] Main = ["list", "get", "create", "update", "delete"];

    // Where somebody looks for a controller is not what it is about.
    private static readonly HashSet<string> Places = new(StringComparer.Ordinal) { "api", "API", "base", "controller", "v1", "v2", "v3" };

    /// <summary><c>API controller for countries: list, get, create, update and delete.</c>; empty for other types and for a controller without actions.</summary>
    public static string Of(DescriptionInput input)
    {
        if (!Nature.IsController(input.Type) && (input.Type.Unit != "type" || !input.Implements.Any(fact => fact.Name is "Controller" or "ControllerBase")))
            return "";
        var topic = Written.Split(Role.Simple(input.Type.Name)).Where(word => !Places.Contains(word)).ToList();
        var offered = Offered(input.Type);
        if (topic.Count == 0 || offered.Count == 0)
            return "";
        var isApi = input.Type.Attributes.Contains("ApiController") || Written.Split(Role.Simple(input.Type.Name)).Contains("API");
        var told = offered.Select(member => ActionWords.Of(member, topic, isApi)).Distinct(StringComparer.Ordinal).ToList();
        var main = Main.Where(told.Contains).ToList();
        var noun = isApi ? "API controller" : "controller";
        // What is done to one of them is done to others; getting alone may be anything.
        if (main.Count > 1 || main.Contains("list"))
            return Words.Capital(noun) + " that " + Prose.List([.. main.Select(Verbs.ThirdPerson)], main.Count) + " " + NounPhrase.Plural(string.Join(" ", topic)) + Others(offered.FindAll(member => !main.Contains(ActionWords.Of(member, topic, isApi)))) + ".";
        if (main.Count == 1 && told.Count == 1 && isApi && main[0] == "get")
            return "API controller that gets " + NounPhrase.Plural(string.Join(" ", topic)) + ".";
        var named = Role.Named(string.Concat(topic.Select(Words.Capital))) + " " + noun;
        return named + (Deeds(offered) is { Length: > 0 } deeds ? " that " + deeds : Actions(offered, " with the action")) + ".";
    }

    // Few of them make a sentence where each is named by a verb.
    private static string Deeds(List<MemberFact> actions)
    {
        var names = actions.Select(member => MemberName.Simple(member.Name)).Distinct(StringComparer.Ordinal).ToList();
        var deeds = names.Select(name => ActionWords.IsDeed(name) ? Deed.Of(name) : null).ToList();
        return names.Count > Told || deeds.Exists(deed => deed is not { IsWhole: true, IsQuestion: false }) ? "" : DeedList.Of([.. deeds.Select(deed => deed!)], Told);
    }

    private static string Actions(List<MemberFact> actions, string begin)
    {
        var names = actions.Select(member => MemberName.Simple(member.Name)).Select(name => name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Async".Length) : name).Distinct(StringComparer.Ordinal).ToList();
        // One more takes the place that saying so would.
        return begin + (names.Count == 1 ? " " : "s ") + Prose.List(names, names.Count == Told + 1 ? Told + 1 : Told);
    }

    private static List<MemberFact> Offered(TypeFact type)
    {
        var offered = type.Members.Where(member => member is { Kind: "method", Accessibility: "public" } && !member.Modifiers.Contains("override") && !member.Modifiers.Contains("static") && !MemberName.Simple(member.Name).StartsWith("On", StringComparison.Ordinal) && MemberName.Simple(member.Name) != "Dispose").ToList();
        return offered.Exists(MemberPhrase.IsAction) && offered.TrueForAll(member => MemberPhrase.IsAction(member) || member.Returns is "void" or "Task") ? offered.FindAll(MemberPhrase.IsAction) : offered;
    }

    private static string Others(List<MemberFact> others)
    {
        if (others.Count == 0)
            return "";
        return Deeds(others) is { Length: > 0 } deeds ? ", and " + deeds : Actions(others, ", and offers the action");
    }
}
