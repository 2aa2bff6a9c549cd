using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Naming;

/// <summary>Says in words what effects do.</summary>
internal static class EffectPhrases
{
    private static readonly string[] ReadVerbs =
        ["All", "Any", "AsNoTracking", "Count", "Enumerate", "Exists", "Fetch", "Find", "First", "Get", "Include", "List", "Load", "Max", "Min", "Open", "Query", "Read", "Scalar", "Search", "Select", "Single", "Sum", "To", "Try", "Where"];

    private static readonly string[] ReceiveVerbs = ["Complete", "Consume", "Poll", "Receive", "StartProcessing", "Subscribe"];

    // In the order of what a reader wants to know first; logging and threading are incidental.
    private static readonly (string Category, Func<EffectFact, string> Say)[] Phrases =
    [
        (EffectCategories.Database, effect => Access(effect, "the database")),
        (EffectCategories.Messaging, effect => Starts(Method(effect), ReceiveVerbs) ? "receives messages" : Messages),
        (EffectCategories.Network, Network),
        (EffectCategories.Intelligence, Intelligence),
        (EffectCategories.Cloud, _ => "calls a cloud service"),
        (EffectCategories.File, effect => Access(effect, Owner(effect).EndsWith("Preferences", StringComparison.Ordinal) || Owner(effect).EndsWith("SecureStorage", StringComparison.Ordinal) ? "the settings of the device" : "files")),
        (EffectCategories.Process, _ => "controls processes"),
        (EffectCategories.Cache, effect => Access(effect, "a cache")),
        (EffectCategories.Dispatch, _ => Requests),
        (EffectCategories.Environment, _ => "reads the environment"),
        (EffectCategories.Console, _ => "uses the console"),
    ];

    private static readonly string[] VectorStores = ["Qdrant", "Vector", "Pinecone", "Milvus", "Weaviate", "Chroma", "Search", "Memory"];

    private const int Most = 2;
    private const string Messages = "publishes messages";
    private const string Requests = "sends requests to their handlers";

    // Another's log lines and settings are nobody's business.
    private static readonly string[] Incidental = [EffectCategories.Environment, EffectCategories.Console];

    /// <summary>Up to two phrases: own effects with the call that they rest on (<c>writes to the database (AppDbContext.SaveChangesAsync)</c>), then those of collaborators with their names; empty without a telling effect.</summary>
    /// <param name="effects">Effects of its own.</param>
    /// <param name="reached">Effects that it has through others.</param>
    /// <param name="incidental">Whether the console and the environment are worth a word.</param>
    /// <param name="sent">What messages are called that are sent.</param>
    public static string Of(IReadOnlyList<EffectFact> effects, IReadOnlyList<ReachedEffect> reached, bool incidental = true, string sent = "")
    {
        var text = Said(effects, reached, incidental);
        return sent.Length == 0 ? text : text.Replace(Messages, "publishes " + sent).Replace(Requests, "sends " + sent);
    }

    private static string Said(IReadOnlyList<EffectFact> effects, IReadOnlyList<ReachedEffect> reached, bool incidental)
    {
        var own = Phrases.Where(row => incidental || !Incidental.Contains(row.Category)).Select(row => Own(row.Say, [.. effects.Where(effect => effect.Category == row.Category)])).Where(phrase => phrase.Length > 0).Take(Most).ToList();
        var others = Phrases.Where(row => !Incidental.Contains(row.Category) && effects.All(effect => effect.Category != row.Category))
            .Select(row => (row.Say, Found: reached.FirstOrDefault(found => found.Effect.Category == row.Category && !IsConnection(found.Effect))))
            .Where(pair => pair.Found is not null)
            .Select(pair => (Phrase: pair.Say(pair.Found!.Effect), pair.Found.Through))
            .Take(Most - own.Count)
            .ToList();
        if (others.Count == Most && others[0].Through == others[1].Through)
            return others[0].Phrase + " and " + others[1].Phrase + " through " + others[0].Through;
        return string.Join(" and ", own.Concat(others.Select(other => other.Phrase + " through " + other.Through)));
    }

    // A write tells more than the reads before it, and both more than what only gets ready for them.
    private static string Own(Func<EffectFact, string> say, List<EffectFact> effects)
    {
        if (effects.Count == 0)
            return "";
        var telling = effects
            .OrderBy(Prepares)
            .ThenByDescending(Effects.Writes)
            .ThenByDescending(effect => Starts(Method(effect), ReadVerbs))
            .ThenBy(effect => effect.Symbol, StringComparer.Ordinal)
            .First();
        return say(telling) + " (" + telling.Symbol + ")";
    }

    // Who is only made or handed out was not asked yet.
    private static bool IsConnection(EffectFact effect) => effect.Category is EffectCategories.Network or EffectCategories.Intelligence && Prepares(effect);

    private static bool Prepares(EffectFact effect)
    {
        var method = Method(effect);
        return effect.Symbol.StartsWith("new ", StringComparison.Ordinal)
            || method is "GetDatabase" or "GetCollection" or "GetService" or "Database" or "CreateScope" or "CreateCommand" or "CreateConnection" or "CreateDbContext" or "CreateDbContextAsync" or "CreateExecutionStrategy" or "CreateChannel" or "Open" or "OpenAsync"
            || (method.EndsWith("Client", StringComparison.Ordinal) && (method.StartsWith("Get", StringComparison.Ordinal) || method.StartsWith("Create", StringComparison.Ordinal)));
    }

    private static string Network(EffectFact effect)
    {
        var method = Method(effect);
        if (method.StartsWith("SignOut", StringComparison.Ordinal))
            return "signs the user out";
        return method.IndexOf("SignIn", StringComparison.Ordinal) >= 0 ? "signs the user in" : "calls the network";
    }

    private static string Intelligence(EffectFact effect)
    {
        if (Prepares(effect))
            return "connects to a language model";
        if (effect.Symbol.IndexOf("Embed", StringComparison.Ordinal) >= 0)
            return "turns content into vectors";
        return VectorStores.Any(word => Owner(effect).IndexOf(word, StringComparison.Ordinal) >= 0) ? Access(effect, "a vector store") : "asks a language model";
    }

    private static string Access(EffectFact effect, string what)
    {
        if (Prepares(effect))
            return "uses " + what;
        if (what == "files" && Starts(Method(effect), ["Delete"]))
            return "deletes files";
        if (Effects.Writes(effect))
            return "writes to " + what;
        return Starts(Method(effect), ReadVerbs) ? "reads from " + what : "uses " + what;
    }

    private static string Owner(EffectFact effect)
    {
        var dot = effect.Symbol.LastIndexOf('.');
        return dot < 0 ? effect.Symbol : effect.Symbol.Substring(0, dot);
    }

    private static string Method(EffectFact effect) => effect.Symbol.Substring(effect.Symbol.LastIndexOf('.') + 1);

    private static bool Starts(string method, string[] verbs) => verbs.Any(verb => method.StartsWith(verb, StringComparison.Ordinal));
}
