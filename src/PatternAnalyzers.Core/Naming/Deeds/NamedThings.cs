using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>What something is done to where the method does not say it and the name of its type does.</summary>
internal static class NamedThings
{
    private static readonly HashSet<string> Coming = new(StringComparer.Ordinal)
    {
        "command", "email", "event", "message", "notification", "request", "subscription"
    };

    /// <summary>The deeds in their order: <c>seeds</c> of a ProductSeed is <c>seeds products</c>.</summary>
    public static IReadOnlyList<Deed> In(IReadOnlyList<Deed> deeds, string typeName) => [.. Named(deeds, typeName).Select(OfMany)];

    // Whoever takes messages takes one after the other.
    private static Deed OfMany(Deed deed)
    {
        var words = NounPhrase.Bare(deed.Object);
        var first = words.IndexOf(' ') is > 0 and var space ? words.Substring(0, space) : "";
        var rest = first.Length == 0 ? "" : words.Substring(first.Length + 1);
        // What somebody enriches is enriched then, and what is given to create a product is called after that.
        if (rest.Length > 0
            && Verbs.Known(deed.Verb) is { } verb
            && (first == Verbs.Participle(verb)
                || (first == verb && verb is not ("export" or "find" or "import" or "refresh") && !Verbs.IsNoun(verb) && !NounPhrase.IsPlace(rest))))
        {
            return deed with { Object = words == deed.Object ? rest : NounPhrase.Definite(rest) };
        }

        return words != deed.Object
            && deed.Verb is not ("gets" or "creates" or "builds" or "makes" or "converts")
            && Coming.Contains(words.Substring(words.LastIndexOf(' ') + 1))
            ? deed with { Object = NounPhrase.Plural(words) }
            : deed;
    }

    // A seed that seeds, a sender that sends: of what its name says.
    private static IReadOnlyList<Deed> Named(IReadOnlyList<Deed> deeds, string typeName)
    {
        var words = Written.Split(Role.Simple(typeName));
        var alone = deeds.All(deed => !deed.IsWhole);
        // CleanupOldOrders that only cleans cleans up old orders.
        if (alone
            && Subject.IsDeed(typeName)
            && Subject.Deed(typeName) is { IsWhole: true } whole
            && deeds.Any(deed => whole.Verb == deed.Verb || whole.Verb.StartsWith(deed.Verb + " ", StringComparison.Ordinal)))
        {
            return [whole];
        }

        if (words.Count == 1 && Verbs.Doing(words[0]) is { } does)
            return deeds;
        // What a registry marks is what it holds.
        if (words.Count > 1 && words[words.Count - 1] is "manager" or "registry" or "tracker")
            deeds = [.. deeds.Select(deed => deed.Verb == "marks" && deed.Object.StartsWith("it as ", StringComparison.Ordinal)
                ? deed with { Object = NounPhrase.Plural(string.Join(" ", words.Take(words.Count - 1))) + deed.Object.Substring("it".Length) }
                : deed)];
        if (words.Count > 1 && words[words.Count - 1] is "queue")
            deeds = [.. deeds.Select(deed => deed is { Verb: "enqueues" or "dequeues", Object: "" }
                ? deed with { Object = NounPhrase.Plural(words[words.Count - 2]) }
                : deed)];
        if (words.Count > 1 && words[words.Count - 1] is "catalog" or "manager" or "provider" or "registry" or "store")
            deeds = [.. deeds.Select(deed => deed.Object == "all"
                ? deed with { Object = "all " + NounPhrase.Plural(string.Join(" ", words.Take(words.Count - 1).SkipWhile(word => word == "default"))) }
                : deed)];
        return [.. deeds.Select(deed => deed.IsWhole
            || deed.IsQuestion
            || Verbs.IsWithoutObject(deed.Verb.TrimEnd('s'))
            || deed.Verb == "converts"
            || Thing(words, deed.Verb, alone) is not { Length: > 0 } thing
            || ProperNames.Is(thing)
            ? deed
            : deed with { Object = Amount.Any(thing, one: false) + (NounPhrase.IsPlace(deed.Object) ? " " + deed.Object : "") })];
    }

    private static string Thing(IReadOnlyList<string> words, string verb, bool alone)
    {
        if (words.Count < 2)
            return "";
        var last = words[words.Count - 1];
        // A search manager searches no searches.
        if (words.Count == 2 && Verbs.ThirdPerson(words[0]) == verb)
            return "";
        if (Verbs.ThirdPerson(last) == verb || (Verbs.IsDoer(last, verb) && last != "mapper") || (alone && last is "manager" or "API"))
            return NounPhrase.Of([.. words.Take(words.Count - 1).SkipWhile(word => word == "default")]);
        return Verbs.ThirdPerson(words[0]) == verb && Role.IsRole(last)
            ? NounPhrase.Of([.. words.Skip(1).Take(words.Count - 2).Where(word => word != "query")])
            : "";
    }
}
