using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>What the method that does a deed is given, put behind it: from what something is made, for whom or by what it is found, to what it is added.</summary>
internal static class Detail
{
    private const string Through = " through ";
    private const int Most = 3;

    private static readonly HashSet<string> Made = new(StringComparer.Ordinal) { "builds", "calculates", "composes", "computes", "constructs", "creates", "derives", "estimates", "extracts", "generates", "makes", "produces" };
    private static readonly HashSet<string> Found = new(StringComparer.Ordinal) { "fetches", "finds", "gets", "loads", "provides", "resolves", "retrieves", "selects" };
    private static readonly HashSet<string> Added = new(StringComparer.Ordinal) { "adds", "appends", "applies", "assigns", "attaches", "inserts", "registers" };
    private static readonly HashSet<string> Judged = new(StringComparer.Ordinal) { "compares", "evaluates", "renders", "scores" };
    private static readonly HashSet<string> Turned = new(StringComparer.Ordinal) { "converts", "maps", "transforms", "translates" };

    // What is handed to everybody tells nothing of what is done with it.
    private static readonly HashSet<string> Plumbing = new(StringComparer.Ordinal)
    {
        "API", "arguments", "args", "builder", "bus", "cache", "callback", "client", "collection", "configuration", "configurator", "connection", "context", "conventions", "converter", "culture", "DB", "event", "factory", "field", "filter", "flag", "formatter", "holder", "info", "input", "kind", "level", "logger", "manager",
        "mapper", "mediator", "metadata", "mode", "model", "options", "parameters", "provider", "repository", "result", "sender", "serializer", "service", "services", "session", "settings", "state", "string", "token", "transaction", "type", "visitor", "writer",
    };

    // Names of values that say by themselves which value it is.
    private static readonly HashSet<string> Vague = new(StringComparer.Ordinal)
    {
        "arg", "args", "content", "data", "format", "index", "input", "item", "message", "obj", "object", "other", "param", "prefix", "result", "source", "state", "suffix", "target", "text", "type", "value", "values", "s", "str", "x", "y",
    };

    private static readonly HashSet<string> Values = new(StringComparer.Ordinal) { "string", "Guid", "int", "long", "DateTime", "DateTimeOffset", "DateOnly", "Uri" };
    private static readonly HashSet<string> Counts = new(StringComparer.Ordinal) { "capacity", "count", "limit", "max", "number", "offset", "page", "precision", "size", "skip", "take", "timeout" };
    private static readonly HashSet<string> Keyed = new(StringComparer.Ordinal) { "algorithm", "category", "code", "email", "group", "ID", "key", "kind", "language", "name", "prompt", "provider", "question", "topic", "type", "URL", "version" };
    private static readonly string[] Raw = ["string", "ReadOnlySpan<char>", "byte[]", "Stream", "TextReader"];

    /// <summary>The clause with what is given; as it was where it has more than one deed, says such a thing already, or nothing telling is given.</summary>
    /// <param name="said">What the type does.</param>
    /// <param name="type">The type.</param>
    public static string In(string said, TypeFact type)
    {
        var through = said.IndexOf(Through, StringComparison.Ordinal);
        var clause = through < 0 ? said : said.Substring(0, through);
        if (clause.IndexOf(' ') < 0 || Clauses.Parts(said).Length > 1 || said.IndexOf(';') >= 0 || NounPhrase.Place(clause) >= 0)
            return said;
        if (Method(type, clause) is { } method)
            return clause + Given(method, clause) + said.Substring(clause.Length);
        // Whose name says what is done has one method for it, whatever that is called.
        if (!Echo.Is(clause, type.Name))
            return said;
        var given = Only(Offered(type)) is { } only ? Given(only, clause).Replace(" from ", " for ") : "";
        return clause + (given.Length > 0 || through >= 0 ? given : Kept(type, clause)) + said.Substring(clause.Length);
    }

    /// <summary>What the only method of a type does whose name says no more than itself, with what it is given: a log provider gets loggers by name. Empty where that is no more either.</summary>
    /// <param name="said">What the name says.</param>
    /// <param name="type">The type.</param>
    public static string Beside(string said, TypeFact type)
    {
        var deeds = MemberPhrase.Of(type).Where(deed => deed is { IsWhole: true, IsQuestion: false }).Select(deed => Amounts.Of(deed, type).ToString()).Distinct(StringComparer.Ordinal).ToList();
        return deeds.Count == 1 && !said.StartsWith("creates ", StringComparison.Ordinal) && deeds[0].Split(' ')[0] != said.Split(' ')[0] && In(deeds[0], type) is var told && told != deeds[0] ? told : "";
    }

    // What is found without anything being given is found where the type was told to look.
    private static string Kept(TypeFact type, string clause) =>
        !Found.Contains(clause.Split(' ')[0]) || clause.StartsWith("provides ", StringComparison.Ordinal) ? "" : type.Dependencies.Any(dependency => dependency.Type is "IConfiguration" or "IConfigurationRoot") ? " in the configuration" : type.Dependencies.Any(dependency => dependency.Type == Nature.Services) ? " through the service provider" : "";

    private static MemberFact? Method(TypeFact type, string clause) =>
        Only([.. type.Members.Where(member => member is { Kind: "method", Accessibility: "public" or "internal" } && MemberDeed.Of(member, type.Name)?.Verb == clause.Split(' ')[0])]);

    private static List<MemberFact> Offered(TypeFact type) => [.. type.Members.Where(member => member is { Kind: "method", Accessibility: "public" } && !member.Modifiers.Contains("static"))];

    // Of overloads that which is given most.
    private static MemberFact? Only(List<MemberFact> methods) =>
        methods.Select(method => MemberName.Simple(method.Name)).Distinct(StringComparer.Ordinal).Count() == 1 ? methods.OrderByDescending(method => method.Parameters.Count).First() : null;

    private static string Given(MemberFact method, string clause)
    {
        var verb = clause.Split(' ')[0];
        var thing = Things(method, clause).FirstOrDefault() ?? "";
        if (Made.Contains(verb))
            return thing.Length > 0 ? (IsSource(thing, clause) ? " from " : " for ") + thing : Text(method, clause);
        if (Found.Contains(verb))
            return (thing.Length == 0 ? "" : (IsSource(thing, clause) || method.Parameters.Any(type => TypeWords.Of(type, whole: true) == thing) ? " from " : " for ") + thing) + (Keys(method, clause) is { Count: > 0 } keys ? " by " + Prose.List(keys, Most) : "");
        if (Judged.Contains(verb))
            return thing.Length > 0 ? " for " + thing : "";
        if (Added.Contains(verb))
            return thing.Length > 0 && !IsSource(thing, clause) ? (verb == "registers" ? " with " : " to ") + thing : "";
        return Turned.Contains(verb) && TypeWords.Of(method.Returns) is { Length: > 0 } made && !Clauses.IsSaid(NounPhrase.Bare(made), clause) ? " to " + Amount.Any(made, one: false) : "";
    }

    // What is made of something is of its kind: a downstream request of a request message.
    private static bool IsSource(string thing, string clause)
    {
        var made = new HashSet<string>(clause.Split(' ').Skip(1).Select(Singular.Of), StringComparer.OrdinalIgnoreCase);
        return thing.Split(' ').Any(word => made.Contains(Singular.Of(word)));
    }

    private static List<string> Things(MemberFact method, string clause) =>
    [
        .. method.Parameters.Select(type => Thing(type, clause)).Where(thing => thing.Length > 0 && !Clauses.IsSaid(NounPhrase.Bare(thing), clause)).Select(thing => Amount.Any(thing, one: false)),
    ];

    // A configuration is made of another one.
    private static string Thing(string type, string clause)
    {
        var words = TypeWords.Of(type, whole: true);
        var last = words.Substring(words.LastIndexOf(' ') + 1);
        var isPlumbing = (Plumbing.Contains(Singular.Of(last)) || Plumbing.Contains(last)) && !(last == Singular.Of(clause.Substring(clause.LastIndexOf(' ') + 1)) && Made.Contains(clause.Split(' ')[0]));
        return isPlumbing || IsId(last) || type.IndexOf("Func<", StringComparison.Ordinal) >= 0 || type.IndexOf("Action", StringComparison.Ordinal) >= 0 ? "" : words;
    }

    // The downstream HTTP version that a version is made of, and the group that a client is made for.
    private static string Text(MemberFact method, string clause)
    {
        var text = method.ParameterNames.Zip(method.Parameters, (name, type) => (Thing: NounPhrase.Thing(name), Type: type.TrimEnd('?'))).Where(given => Raw.Contains(given.Type, StringComparer.Ordinal)).Select(given => given.Thing).FirstOrDefault() ?? "";
        if (!IsTelling(text, clause) || (text.EndsWith(" name", StringComparison.Ordinal) && IsSource(text, clause)))
            return "";
        return Keyed.Contains(text.Substring(text.LastIndexOf(' ') + 1)) && !IsSource(text, clause) ? " for the given " + NounPhrase.Bare(text) : " from " + text;
    }

    private static List<string> Keys(MemberFact method, string clause) =>
    [
        .. method.ParameterNames.Zip(method.Parameters, (name, type) => (Thing: NounPhrase.Thing(name), Type: type.TrimEnd('?'))).Where(given => (Values.Contains(given.Type) || IsId(TypeWords.Of(given.Type).Split(' ').Last())) && IsTelling(given.Thing, clause)).Select(given => NounPhrase.Bare(given.Thing)).Take(Most),
    ];

    private static bool IsId(string word) => word is "ID" or "IDs";

    private static bool IsTelling(string thing, string clause) =>
        NounPhrase.Bare(thing) is { Length: > 1 } bare && !Vague.Contains(bare) && !bare.Split(' ').Any(Counts.Contains) && !NounPhrase.IsPlace(thing) && !Clauses.IsSaid(bare, clause);
}
