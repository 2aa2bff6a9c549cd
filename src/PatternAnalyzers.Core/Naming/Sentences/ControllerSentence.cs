using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Describes a controller by what its actions do to what it is about, and by the first of what else they do.</summary>
internal static class ControllerSentence
{
    private const int Most = 6;
    private const int Deeds = 3;
    private const int Things = 4;
    private const int Many = 3;
    private const int Named = 5;

    // What everybody asks for first.
    private static readonly string[] Main = ["lists", "gets", "shows", "searches", "creates", "adds", "edits", "updates", "saves", "deletes", "removes"];

    private static readonly HashSet<string> Changes = new(StringComparer.Ordinal)
    {
        "adds", "creates", "deletes", "edits", "removes", "saves", "updates", "uploads"
    };

    // Verbs that are things as well where a controller is called by them.
    private static readonly HashSet<string> Files = new(StringComparer.Ordinal) { "download", "export", "import", "upload" };

    // Where somebody looks for a controller is not what it is about.
    private static readonly HashSet<string> Places = new(StringComparer.Ordinal) { "api", "API", "base", "controller", "next", "v", "v1", "v2", "v3" };

    /// <summary><c>API controller that lists, creates and deletes countries.</c>; empty for other types and for a controller without actions.</summary>
    public static string Of(DescriptionInput input)
    {
        if (!Nature.IsController(input.Type) && (input.Type.Unit != "type" || !input.Implements.Any(fact => fact.Name is "Controller" or "ControllerBase")))
            return "";
        var topic = Written.Split(Role.Simple(input.Type.Name)).Where(word => !Places.Contains(word)).ToList();
        var offered = Offered(input);
        // Who only fills in what a base left open is one of those.
        if (topic.Count > 0
            && offered.Count == 0
            && Nature.Parent(input) is { Length: > 0 } parent
            && parent.EndsWith("Controller", StringComparison.Ordinal)
            && input.Type.Members.Any(member => member.Modifiers.Contains("override")))
        {
            return Begin(topic) + " controller, built on " + parent + ".";
        }

        if (topic.Count == 0 || offered.Count == 0)
            return "";
        var isApi = input.Type.Attributes.Contains("ApiController") || Written.Split(Role.Simple(input.Type.Name)).Contains("API");
        var actions = offered.Select(member => ControllerAction.Of(member, topic, isApi)).OfType<ControllerAction>().Distinct().ToList();
        if (Said(
            topic,
            actions,
            isApi ? "API controller" : "controller",
            isAll: offered.Select(member => MemberName.Simple(member.Name)).Distinct(StringComparer.Ordinal).Count() == 1) is { Length: > 0 } said)
        {
            return said + (said.IndexOf(", and ", StringComparison.Ordinal) < 0
                && said.EndsWith(" " + Amount.Many(string.Join(" ", topic)), StringComparison.Ordinal)
                ? ControllerSource.Of(input, topic)
                : "")
                + ".";
        }

        // What one or two actions have others do is what they are for.
        var called = offered.Count <= 2 ? CalledDeeds.Of(input, questions: false).Text : "";
        return Begin(topic) + (isApi ? " API controller" : " controller") + (called.Length > 0 ? " that " + called : Names(offered)) + ".";
    }

    private static string Said(List<string> topic, List<ControllerAction> actions, string noun, bool isAll)
    {
        var about = string.Join(" ", topic);
        var many = NounPhrase.Plural(about);
        var shown = Amount.Many(about);
        var isKept = !(Amount.IsUncountable(topic[topic.Count - 1]) && about.EndsWith("ing", StringComparison.Ordinal))
            && !(topic.Count == 1 && Verbs.IsOnly(about) && !Files.Contains(about))
            && (actions.Exists(action => action.IsOfKept) || many == about);
        var main = Distinct(actions.Where(action => action.Verb.Length > 0 && action.IsOfTopic && isKept).Select(action => action.Verb));
        var rest = actions.Where(action => action.Verb.Length > 0 && !action.IsOfTopic).Select(action => new Deed(action.Verb, action.Thing)).ToList();
        // What is configured is the whole.
        if (!isKept && actions.Exists(action => action is { Verb: "configures", IsOfTopic: true }))
            return Words.Capital(noun) + " that "
                + DeedList.Of([new Deed("configures", string.Join(" ", topic.Where(word => word != "admin"))), .. rest], Deeds);
        if (main.Count + rest.Count == 0)
            return About(actions, isAll) is { Length: > 0 } things ? Begin(topic) + " " + noun + things : "";
        if (Managed(main.Count >= Many ? shown : "", rest) is { Length: > 0 } managed)
            return (main.Count == 0 ? Begin(topic) + " " + noun : Words.Capital(noun)) + " that " + managed;
        if (main.Count == 0)
            return Begin(topic) + " " + noun + " that " + DeedList.Of(rest, Deeds);
        if (main.Count == 1)
            return Words.Capital(noun) + " that " + DeedList.Of([new Deed(main[0], shown), .. rest.Select(Their)], Deeds);
        // A list within the list needs the comma.
        var others = DeedList.Of([.. rest.Select(Their)], main.Count > Deeds ? 1 : Deeds - 1);
        return Words.Capital(noun) + " that " + Prose.List(main, main.Count) + " " + shown + (others.Length == 0 ? "" : ", and " + others);
    }

    // Where the same is done to several things it is said once.
    private static string Managed(string topic, List<Deed> rest)
    {
        List<string> things = [.. topic.Length > 0 ? [topic] : (IEnumerable<string>)[], .. rest
            .GroupBy(deed => deed.Object, StringComparer.Ordinal)
            .Where(group => group.Count() >= Many && group.Any(deed => Changes.Contains(deed.Verb)))
            .Select(group => group.Key)];
        things.RemoveAll(thing => things.Exists(other => other.EndsWith(" " + thing, StringComparison.Ordinal)));
        if (things.Count < 2)
            return "";
        var others = rest.FindAll(deed => !things.Exists(thing => thing == deed.Object || thing.EndsWith(" " + deed.Object, StringComparison.Ordinal)));
        var said = "manages " + Prose.List([.. things.Take(Things)], Things);
        return others.Count == 0 ? said : said + ", and " + DeedList.Of(others, 1);
    }

    // What is edited is updated.
    private static List<string> Distinct(IEnumerable<string> verbs)
    {
        var told = verbs.Distinct(StringComparer.Ordinal).OrderBy(verb => (uint)Array.IndexOf(Main, verb)).ToList();
        told.RemoveAll(verb => (verb == "updates" && told.Contains("edits"))
            || (verb == "adds" && told.Contains("creates"))
            || (verb == "removes" && told.Contains("deletes")));
        return [.. told.Take(Most)];
    }

    // The status is that of those who were named.
    private static Deed Their(Deed deed) =>
        deed.Object is "the status" or "the state" or "the history" or "the visibility" ? deed with { Object = "their " + NounPhrase.Bare(deed.Object) } : deed;

    private static string About(List<ControllerAction> actions, bool isAll)
    {
        if (isAll && actions.Count > 0 && actions.TrueForAll(action => action.Thing is "the index" or "the error"))
            return " with " + actions[0].Thing + " page";
        var things = actions
            .Select(action => action.Thing)
            .Where(thing => thing.Length > 0 && thing != "the index")
            .Distinct(StringComparer.Ordinal)
            .Take(Things)
            .ToList();
        // Whoever also does something is not told by things alone, and one thing is told by the name of its action.
        if (things.Count < 2 || actions.Exists(action => action.Verb.Length > 0))
            return "";
        var definite = things.Exists(thing => thing != NounPhrase.Bare(thing));
        return " with actions for "
            + Prose.List(
                [.. things.Select((thing, index) => !definite ? thing : index == 0 ? NounPhrase.Definite(thing) : NounPhrase.Bare(thing))],
                things.Count);
    }

    private static string Begin(List<string> topic) => Role.Named(string.Concat(topic.Select(Words.Capital)));

    private static string Names(List<MemberFact> actions)
    {
        var names = actions
            .Select(member => MemberName.Simple(member.Name))
            .Select(name => name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Async".Length) : name)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        // One more takes the place that saying so would.
        return " with the action" + (names.Count == 1 ? " " : "s ") + Prose.List(names, names.Count == Named + 1 ? Named + 1 : Named);
    }

    // Beside actions: what hands out nothing, or what the page of an action shows.
    private static bool IsHelp(MemberFact member) =>
        member.Returns is "void" or "Task" || member.Returns.TrimEnd('?', '>').EndsWith("ViewModel", StringComparison.Ordinal);

    private static List<MemberFact> Offered(DescriptionInput input)
    {
        var type = input.Type;
        var offered = type.Members
            .Where(member => member is { Kind: "method", Accessibility: "public" }
                && !member.Modifiers.Contains("override")
                && !member.Modifiers.Contains("static")
                && !MemberName.Simple(member.Name).StartsWith("On", StringComparison.Ordinal)
                && MemberName.Simple(member.Name) != "Dispose"
                && !(member.Parameters.Count == 1
                    && input.Handles.Any(handled => handled.MessageName == member.Parameters[0])
                    && !MemberPhrase.IsAction(member)))
            .ToList();
        return offered.Exists(MemberPhrase.IsAction) && offered.TrueForAll(member => MemberPhrase.IsAction(member) || IsHelp(member))
            ? offered.FindAll(MemberPhrase.IsAction)
            : offered;
    }
}
