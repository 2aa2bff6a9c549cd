using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>Says in words what effects do.</summary>
internal static class EffectPhrases
{
    private const int Most = 2;

    private static readonly string[] ReadVerbs =

        [
            "All", "Any", "AsNoTracking", "Count", "Enumerate", "Exists", "Fetch", "Find", "First", "Get", "Include", "List", "Load", "Max", "Min", "Open",
            "Query", "Read", "Scalar", "Search", "Select", "Single", "Sum", "To", "Try", "Where"
        ];

    private static readonly string[] ReceiveVerbs = ["Complete", "Consume", "Poll", "Receive", "StartProcessing", "Subscribe"];

    private static readonly string[] VectorStores = ["Qdrant", "Vector", "Pinecone", "Milvus", "Weaviate", "Chroma", "Search", "Memory"];

    // In the order of what a reader wants to know first; logging, threading and the clock are nobody's business.
    private static readonly string[] Order =
    [
        EffectCategories.Database, EffectCategories.Messaging, EffectCategories.Network, EffectCategories.Intelligence, EffectCategories.Cloud,
        EffectCategories.File, EffectCategories.Process, EffectCategories.Cache, EffectCategories.Dispatch,
        EffectCategories.Environment, EffectCategories.Console,
    ];

    private static readonly string[] HttpMethods = ["Get", "Post", "Put", "Patch", "Delete"];
    private static readonly string[] TrackVerbs = ["Add", "Attach", "Remove", "Update"];

    // Worth a word only where there is nothing else to say.
    private static readonly string[] Incidental = [EffectCategories.Environment, EffectCategories.Console];

    /// <summary>
    /// The strongest effect: one's own (<c>writes to the database</c>), else that of a collaborator with its name; empty without a telling one.
    /// Where nothing else is known of the pattern, up to two of them.
    /// </summary>
    /// <param name="input">The pattern.</param>
    /// <param name="said">What is said of it already.</param>
    /// <param name="asks">Whether it only asks: then what is no write is a read.</param>
    public static string Of(DescriptionInput input, CalledPhrase said, bool asks = false)
    {
        var alone = said.Text.Length == 0;
        if (IsContext(input) || IsHandlerOfHttp(input))
            return "";
        if (Tables.Of(input.Type, alone) is { Length: > 0 } tables
            && !input.Effects.Any(effect => effect.Category is EffectCategories.Database or EffectCategories.Messaging))
        {
            return tables;
        }

        var own = Telling(input.Effects.Where(effect => !IsSaid(effect, said, input)), alone)
            .Take(alone ? Most : 1)
            .Select(effect => Phrase(effect, input, asks, alone))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (own.Count > 0)
            return string.Join(own.Exists(phrase => phrase.IndexOf(" and ", StringComparison.Ordinal) >= 0) ? ", and " : " and ", own);
        var reached = input.Reached
            .Where(found => !said.Owners.Contains(found.Through)
                && input.Implements.All(fact => fact.Name != found.Through)
                && !IsSaid(found.Effect, said, input)
                && !IsIncidental(found)
                && (alone || !found.IsProperty)
                && !(Changes(found.Effect) && IsOnlyAsked(input, found.Through)))
            .ToList();
        var others = Telling(reached.Select(found => found.Effect), alone: false)
            .Take(alone ? Most : 1)
            .Select(effect => (Phrase: Phrase(effect, input with { Type = input.Type with { Members = [] } }, asks, alone: false), Through: GenericRepositories.Said(
                reached.First(found => found.Effect == effect).Through,
                input.Type)))
            .ToList();
        return others.Count == Most && others[0].Through == others[1].Through
            ? others[0].Phrase + " and " + others[1].Phrase + " through " + others[0].Through
            : string.Join(
                " and ",
                others.Select(other => (other.Phrase.StartsWith("calls ", StringComparison.Ordinal)
                    || other.Phrase.StartsWith("sends requests over ", StringComparison.Ordinal)
                    ? "calls "
                    : other.Phrase + " through ")
                    + other.Through));
    }

    // Who is asked for something may write what nobody asked for.
    private static bool IsOnlyAsked(DescriptionInput input, string owner) =>
        input.Called.Where(call => call.Owner == owner).ToList() is { Count: > 0 } asked && asked.TrueForAll(call => CalledDeeds.Asks(call.Member));

    // What every context and every handler of HTTP messages does.
    private static bool IsContext(DescriptionInput input) =>
        input.Implements.Any(fact => fact.Name.EndsWith("DbContext", StringComparison.Ordinal) && fact.Relation == "base");

    private static bool IsHandlerOfHttp(DescriptionInput input) => input.Implements.Any(fact => fact.Name == "DelegatingHandler");

    // One of each category: a write tells more than the reads before it, and both more than what only gets ready for them.
    private static IEnumerable<EffectFact> Telling(IEnumerable<EffectFact> effects, bool alone) =>
        Worth([.. effects.Where(effect => Order.Contains(effect.Category))], alone)
            .GroupBy(effect => effect.Category, StringComparer.Ordinal)
            .Select(group => group
                .OrderBy(Prepares)
                .ThenByDescending(Changes)
                .ThenBy(Tracks)
                .ThenBy(effect => Method(effect) == "Delete")
                .ThenByDescending(effect => Starts(Method(effect), ReadVerbs))
                .ThenBy(effect => effect.Symbol, StringComparer.Ordinal)
                .First())
            .OrderBy(Prepares)
            .ThenByDescending(effect => Changes(effect) || effect.Category == EffectCategories.Messaging)
            .ThenBy(effect => Array.IndexOf(Order, effect.Category));

    // What only gets ready and what is incidental is worth a word only where there is nothing else to say.
    private static IEnumerable<EffectFact> Worth(List<EffectFact> effects, bool alone)
    {
        var strong = effects.Where(effect => !Prepares(effect) && !Incidental.Contains(effect.Category)).ToList();
        return strong.Count > 0 || !alone ? strong : effects;
    }

    // The call of a collaborator that was named, or the message that was.
    private static bool IsSaid(EffectFact effect, CalledPhrase said, DescriptionInput input)
    {
        if (effect.Category == EffectCategories.Messaging && Receives(effect))
            return false;
        if (said.Owners.Any(owner => effect.Symbol.StartsWith(owner + ".", StringComparison.Ordinal)))
            return true;
        return effect.Category is EffectCategories.Messaging or EffectCategories.Dispatch
            && (said.Text.IndexOf("publishes", StringComparison.Ordinal) >= 0
                || (MessageNames.List(input.Sent) is { Length: > 0 } sent && said.Text.IndexOf(sent, StringComparison.Ordinal) >= 0));
    }

    // Another's log lines, settings and connections; who is only made or handed out was not asked yet.
    private static bool IsIncidental(ReachedEffect found) =>
        Incidental.Contains(found.Effect.Category) || Tracks(found.Effect) || IsOfDevice(found.Effect) || Prepares(found.Effect);

    private static string Phrase(EffectFact effect, DescriptionInput input, bool asks, bool alone)
    {
        var sent = MessageNames.List(input.Sent);
        return effect.Category switch
        {
            EffectCategories.Database => Database(effect, input, asks, alone),
            EffectCategories.Messaging =>
                Receives(effect) ? "receives messages" : (Starts(Method(effect), ["Send"]) ? "sends " : "publishes ") + (sent.Length > 0 ? sent : "messages"),
            EffectCategories.Network => Network(effect, input, alone),
            EffectCategories.Intelligence => Intelligence(effect),
            EffectCategories.Cloud => "calls " + Owner(effect).Replace("new ", ""),
            EffectCategories.File => Access(effect, "files", asks),
            EffectCategories.Process => "controls processes",
            EffectCategories.Cache => Access(effect, "a cache", asks),
            EffectCategories.Dispatch => "sends " + (sent.Length > 0 ? sent : "requests to their handlers"),
            EffectCategories.Environment => "reads the environment",
            _ => "uses the console",
        };
    }

    private static bool Receives(EffectFact effect) =>
        Starts(Method(effect).StartsWith("Basic", StringComparison.Ordinal) ? Method(effect).Substring("Basic".Length) : Method(effect), ReceiveVerbs);

    /// <summary>True for a call that only gets ready: a client that is made, a connection that is opened.</summary>
    public static bool Prepares(EffectFact effect)
    {
        var method = Method(effect);
        return effect.Symbol.StartsWith("new ", StringComparison.Ordinal)
            || method is "GetDatabase" or "GetCollection" or "GetService" or "Database" or "CreateScope" or "CreateCommand" or "CreateConnection"
                or "CreateDbContext" or "CreateDbContextAsync" or "CreateExecutionStrategy" or "CreateChannel" or "Open" or "OpenAsync"
            || (effect.Category == EffectCategories.File && method is "Exists" or "CreateDirectory")
            || (effect.Category == EffectCategories.Database
                && (method.StartsWith("OnModel", StringComparison.Ordinal)
                    || method.StartsWith("Configure", StringComparison.Ordinal)
                    || method == "OnConfiguring"))
            || (method.EndsWith("Client", StringComparison.Ordinal)
                && (method.StartsWith("Get", StringComparison.Ordinal) || method.StartsWith("Create", StringComparison.Ordinal)));
    }

    private static string Database(EffectFact effect, DescriptionInput input, bool asks, bool alone) =>
        Tracks(effect) ? "tracks entities with " + Context(input.Type)
            : Tables.Of(input.Type, alone) is { Length: > 0 } tables ? tables
            : (Changes(effect) ? Entities(input) : null) ?? Access(effect, "the database", asks);

    // Which context it is, where there is one.
    private static string Context(TypeFact type)
    {
        var contexts = type.Dependencies
            .Where(dependency => dependency.Type.EndsWith("Context", StringComparison.Ordinal) && dependency.Category == EffectCategories.Database)
            .Select(dependency => dependency.Type)
            .ToList();
        return contexts.Count == 1 ? contexts[0] + " (EF Core)" : "EF Core";
    }

    // Of which set things are saved; null where it is none or one of many.
    private static string? Entities(DescriptionInput input)
    {
        var sets = input.Effects.Where(IsSet).Select(Method).Distinct(StringComparer.Ordinal).ToList();
        if (sets.Count != 1)
            return null;
        var things = string.Join(" ", Written.Split(sets[0]));
        var tracked = input.Effects.Where(Tracks).Select(Method).ToList();
        if (tracked.Count == 0)
            return "updates " + things + " in the database";
        return tracked.TrueForAll(method => method.StartsWith("Add", StringComparison.Ordinal)) ? "adds " + things + " to the database"
            : tracked.TrueForAll(method => method.StartsWith("Remove", StringComparison.Ordinal)) ? "deletes " + things + " from the database"
            : null;
    }

    // What is added to a set or a context is written with all else that was.
    private static bool Tracks(EffectFact effect) =>
        effect.Category == EffectCategories.Database
            && (Owner(effect) == "DbSet" || Owner(effect).EndsWith("Context", StringComparison.Ordinal))
            && TrackVerbs.Any(verb => Method(effect) == verb
                || Method(effect) == verb + "Async"
                || Method(effect) == verb + "Range"
                || Method(effect) == verb + "RangeAsync");

    private static string Network(EffectFact effect, DescriptionInput input, bool alone)
    {
        var method = Method(effect);
        if (method.StartsWith("SignOut", StringComparison.Ordinal))
            return "signs the user out";
        if (method.IndexOf("SignIn", StringComparison.Ordinal) >= 0)
            return "signs the user in";
        if (Hubs.Of(effect, input.Effects) is { Length: > 0 } hub)
            return hub;
        if (Owner(effect) == "ClientBase")
            return "sends requests over gRPC";
        return Owner(effect).StartsWith("Http", StringComparison.Ordinal)
            ? "sends " + (alone ? HttpVerbs(input) : "") + "requests over HTTP"
            : "calls " + Owner(effect).Replace("new ", "");
    }

    // Who sends requests of many kinds is a client for all.
    private static string HttpVerbs(DescriptionInput input)
    {
        var verbs = HttpMethods.Where(verb => input.Effects.Any(effect => Owner(effect) == "HttpClient"
            && Method(effect).StartsWith(verb, StringComparison.Ordinal)))
            .Select(verb => verb.ToUpperInvariant())
            .ToList();
        return verbs.Count > 1 ? Prose.List(verbs, verbs.Count) + " " : "";
    }

    private static string Intelligence(EffectFact effect)
    {
        if (Prepares(effect))
            return "connects to a language model";
        if (effect.Symbol.IndexOf("Embed", StringComparison.Ordinal) >= 0)
            return "turns content into vectors";
        return VectorStores.Any(word => Owner(effect).IndexOf(word, StringComparison.Ordinal) >= 0)
            ? Access(effect, "a vector store", asks: false)
            : "asks a language model";
    }

    private static string Access(EffectFact effect, string what, bool asks)
    {
        if (Prepares(effect))
            return "uses " + what;
        if (what == "files" && Starts(Method(effect), ["Delete"]))
            return "deletes files";
        if (Changes(effect))
            return "writes to " + what;
        return asks || Starts(Method(effect), ReadVerbs) || IsSet(effect) ? "reads from " + what : "accesses " + what;
    }

    // Dapper's and ADO's Execute is for statements without rows.
    private static bool Changes(EffectFact effect) =>
        Effects.Writes(effect)
            || (effect.Category == EffectCategories.Database
                && Method(effect) is "Execute" or "ExecuteAsync"
                && (Owner(effect).EndsWith("Connection", StringComparison.Ordinal) || Owner(effect) == "SqlMapper"));

    /// <summary>True for a set of a context: what nothing is done to is queried.</summary>
    public static bool IsSet(EffectFact effect) =>
        Owner(effect).EndsWith("Context", StringComparison.Ordinal)
            && NounPhrase.IsPlural(Method(effect))
            && (Deed.Of(Method(effect)) is null || Verbs.IsNoun(Written.Split(Method(effect))[0]));

    private static bool IsOfDevice(EffectFact effect) =>
        Owner(effect).EndsWith("Preferences", StringComparison.Ordinal) || Owner(effect).EndsWith("SecureStorage", StringComparison.Ordinal);

    private static string Owner(EffectFact effect)
    {
        var dot = effect.Symbol.LastIndexOf('.');
        return dot < 0 ? effect.Symbol : effect.Symbol.Substring(0, dot);
    }

    private static string Method(EffectFact effect) => effect.Symbol.Substring(effect.Symbol.LastIndexOf('.') + 1);

    private static bool Starts(string method, string[] verbs) => verbs.Any(verb => method.StartsWith(verb, StringComparison.Ordinal));
}
