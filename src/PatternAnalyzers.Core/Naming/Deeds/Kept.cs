using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>What a repository keeps, as the object of all that it does: <c>BuyerRepository</c> adds, updates and finds buyers.</summary>
internal static class Kept
{
    private static readonly string[] Keepers = ["Repository", "Repositories", "Storage", "Store", "Index", "Cache"];

    // Where something is kept is not what is kept.
    private static readonly HashSet<string> Places = new(StringComparer.OrdinalIgnoreCase)
    {
        "cached", "core", "DB", "default", "extended", "hybrid", "request", "session", "cosmos", "noop", "null", "disk", "file", "system", "server", "dapper",
        "EF", "entity", "framework", "fake", "in", "memory", "mock", "mongo", "postgres", "redis", "SQL", "stream", "Cosmos DB", "DynamoDB", "EF Core",
        "Elasticsearch", "Entity Framework", "EventStoreDB", "Marten", "MongoDB", "MySQL", "NHibernate", "PostgreSQL", "SQL Server", "SQLite"
    };

    private static readonly HashSet<string> Adjectives = new(StringComparer.Ordinal) { "active", "available", "latest", "pending", "recent" };

    /// <summary>The thing kept, without article; empty for types that keep none by name.</summary>
    public static string By(string typeName)
    {
        var words = ProperNames.Join(Words.Split(typeName.Split('`', '<', '@')[0]));
        if (words.Count > 2 && words[0] == "I")
            words.RemoveAt(0);
        if (words.Count < 2 || !Keepers.Contains(words[words.Count - 1]))
            return "";
        var thing = words.Take(words.Count - 1).Select(word => ProperNames.Is(word) ? word : Written.Of(word)).ToList();
        return string.Join(" ", thing.SkipWhile((word, index) => Places.Contains(word) && (index < thing.Count - 1 || !ProperNames.Is(word))));
    }

    /// <summary>The deeds with what is kept in place of objects that are it or are missing.</summary>
    public static IReadOnlyList<Deed> In(IReadOnlyList<Deed> deeds, string typeName)
    {
        var thing = By(typeName);
        // A product is where something is kept.
        if (thing.Length == 0 || ProperNames.Is(thing))
            return deeds;
        return [.. deeds
            .Select(deed => Which(deed, thing))
            .Select(deed => IsIt(deed.Object, thing) && !deed.IsQuestion && !Verbs.IsWithoutObject(deed.Verb.TrimEnd('s'))
                ? deed with { Object = Many(thing) }
                : deed)
            .Distinct()];
    }

    // The latest of them, and how many there are.
    private static Deed Which(Deed deed, string thing)
    {
        var bare = NounPhrase.Bare(deed.Object);
        // Many pending are the pending ones.
        bare = bare.StartsWith("many ", StringComparison.Ordinal) && !NounPhrase.IsPlace(bare.Substring("many ".Length))
            ? bare.Substring("many ".Length)
            : bare;
        var place = NounPhrase.Place(bare);
        var head = place < 0 ? bare : bare.Substring(0, place);
        if (head == "count" && deed.Verb is "gets" or "reads")
            return new Deed("counts", Many(thing));
        return Adjectives.Contains(head) || (head.IndexOf(' ') < 0 && head.EndsWith("ed", StringComparison.Ordinal))
            ? deed with { Object = head + " " + Many(thing) }
            : deed;
    }

    private static string Many(string thing) =>
        NounPhrase.Plural(thing) is var many && many == thing && !NounPhrase.IsPlural(thing) ? NounPhrase.Definite(thing) : many;

    // Nothing, a key, or the thing by its last words: comment likes in a repository of meeting comment likes.
    private static bool IsIt(string said, string thing)
    {
        var key = said.StartsWith("by ", StringComparison.Ordinal) ? 0 : said.IndexOf(" by ", StringComparison.Ordinal);
        var words = (key < 0 ? said : said.Substring(0, key)).Split(' ').Where(word => word.Length > 0 && word is not ("the" or "all" or "many")).ToList();
        return words.Count == 0
            || (words.Count == 1 && words[0] is "entity" or "entities" or "record" or "records" or "obj" or "objs")
            || (" " + thing).EndsWith(" " + string.Join(" ", [.. words.Take(words.Count - 1), Singular.Of(words[words.Count - 1])]), StringComparison.Ordinal);
    }
}
