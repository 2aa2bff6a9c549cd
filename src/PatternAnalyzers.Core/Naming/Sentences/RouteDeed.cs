using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>What a route does as its verb, its template and the name of the class that maps it say: <c>POST /{id}/revoke</c> of lease endpoints revokes a lease.</summary>
internal static class RouteDeed
{
    // Where routes are mapped, and whatever they are for.
    private static readonly HashSet<string> Places = new(StringComparer.Ordinal)
    {
        "API", "APIs", "app", "application", "builder", "endpoint", "endpoints", "extension", "extensions", "feature", "group", "handler", "handlers", "map",
        "mapper", "minimal", "module", "program", "route", "router", "routes", "sample", "startup", "v", "web"
    };
    private static readonly HashSet<string> Which = new(StringComparer.Ordinal)
    {
        "active", "all", "archived", "available", "expired", "latest", "open", "pending", "recent"
    };
    private static readonly HashSet<string> Acts = new(StringComparer.Ordinal)
    {
        "cancel", "check", "download", "export", "import", "list", "process", "query", "report", "reset", "search", "start", "stop", "test", "update", "upload"
    };

    // Things where they are asked for, and deeds where something is posted.
    private static readonly HashSet<string> Orders = new(StringComparer.Ordinal)
    {
        "abort", "compact", "issue", "lock", "pause", "release", "restart", "run", "schedule", "sync", "trigger"
    };

    private static readonly HashSet<string> States = new(StringComparer.Ordinal) { "active", "available", "empty", "open", "ready", "running", "valid" };

    // What a framework hands in is no partner.
    private static readonly string[] Means =
    [
        "Accessor", "Calculator", "Client", "Clock", "Configuration", "Context", "Environment", "Factory", "Helper", "Mediator", "Options", "Queryable",
        "Request", "Response", "ResultMapper", "Sender", "Settings", "User"
    ];

    /// <summary>The deed, with the partner that the route is handed; empty where the route does not tell.</summary>
    public static string Of(DescriptionInput input)
    {
        var route = input.Type;
        var space = route.Name.IndexOf(' ');
        // A file is no list of what the class maps.
        if (route.Name.Substring(route.Name.LastIndexOf('/') + 1) is var last && last.IndexOf('.') > 0 && last.IndexOf('{') < 0)
            return "";
        if (Asked(route) is { Length: > 0 } asked)
            return asked + Through(input);
        if (Cased(route) is { } cased)
            return cased + Through(input);
        if (space < 0
            || Said(route.Name.Substring(0, space), Segments(route.Name.Substring(space + 1), route), Topic(route.Container), input) is not { Length: > 0 } said)
        {
            return "";
        }

        return said + Through(input);
    }

    /// <summary>True where the last word of the path is a verb: what else is called there is how.</summary>
    public static bool IsNamed(DescriptionInput input)
    {
        var name = input.Type.Name;
        var last = Segments(name.Substring(name.IndexOf(' ') + 1), input.Type).LastOrDefault(segment => segment[0] != '{'
            || !name.StartsWith("DELETE ", StringComparison.Ordinal))
            ?? "{";
        // What is deleted is what the path ends in.
        if (last[0] != '{' && name.StartsWith("DELETE ", StringComparison.Ordinal) && name.EndsWith("}", StringComparison.Ordinal))
            return true;
        return last[0] != '{' && Act(Written.Split(last), name.Substring(0, Math.Max(0, name.IndexOf(' ')))).Length > 0;
    }

    /// <summary>What is got where the path is nothing but its name: <c>/meta</c> gets the meta; in the order in which a method that is called says it.</summary>
    public static string Literal(DescriptionInput input)
    {
        var segments = Segments(input.Type.Name.Substring(input.Type.Name.IndexOf(' ') + 1), input.Type);
        if (segments.Count != 1 || segments[0][0] == '{' || Verbs.IsOnly(Written.Split(segments[0])[0]))
            return "";
        var words = Written.Split(segments[0]);
        var got = input.Called
            .Select(call => Deed.Of(MemberName.Simple(call.Member.Name)))
            .FirstOrDefault(deed => deed is { Verb: "gets", IsWhole: true } && IsSame(NounPhrase.Bare(deed.Object), words));
        return "gets " + (got?.Object ?? NounPhrase.Of(words));
    }

    /// <summary>What is got where the path ends in what comes back: <c>POST /temp-disk-space</c> that returns a TempDiskSpaceResponse.</summary>
    public static string Returned(DescriptionInput input)
    {
        var segment = Segments(input.Type.Name.Substring(input.Type.Name.IndexOf(' ') + 1), input.Type).LastOrDefault() ?? "";
        var words = Written.Split(segment);
        var returned = input.Type.Members.Select(member => TypeWords.Of(member.Returns, whole: true)).FirstOrDefault(thing => thing.Length > 0) ?? "";
        return words.Count > 1 && segment[0] != '{' && NounPhrase.Bare(returned).StartsWith(string.Join(" ", words), StringComparison.Ordinal)
            ? "gets " + NounPhrase.Of(words)
            : "";
    }

    private static bool IsSame(string thing, IReadOnlyList<string> words) =>
        thing.Replace(" ", "").Length == words.Sum(word => word.Length)
            && words.All(word => thing.Replace(" ", "").IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    // /isactive, /is-paused.
    private static string State(string segment) =>
        segment.StartsWith("is", StringComparison.Ordinal)
            && segment.Substring(2).TrimStart('-') is var state
            && (States.Contains(state) || Verbs.OfParticiple(state) is not null)
            ? state
            : "";

    // In the third person; empty for a path that ends in a thing.
    private static string Act(IReadOnlyList<string> last, string method) =>
        IsVerb(last[0]) || (method == "POST" && Orders.Contains(last[0])) ? Verbs.ThirdPerson(last[0])
            : method == "POST" && last.Count == 1 && Nominal.Doing(last[0]) is { } doing ? doing
            : "";

    private static string? Said(string method, List<string> segments, string topic, DescriptionInput input)
    {
        var literals = segments.Where(segment => segment[0] != '{').ToList();
        var isOne = segments.Count > 0 && segments[segments.Count - 1][0] == '{';
        if (literals.Count == 0)
            return topic.Length == 0 ? null : OfTopic(method, topic, isOne, input);
        var last = Written.Split(literals[literals.Count - 1]);
        var owner = literals.Count > 1 ? Owner(literals[literals.Count - 2], input) : topic;
        // What stands behind a key is done with the one that it is for.
        var isOfOne = segments.Count > 2 && segments[segments.Count - 2][0] == '{';
        var act = isOne ? "" : Act(last, method);
        if (act.Length > 0 && last.Count > 1 && Deed.Of(string.Concat(last.Select(Words.Capital))) is { IsWhole: true, IsQuestion: false } deed)
            return isOfOne && owner.Length > 0 && NounPhrase.Place(deed.Object) < 0
                ? deed + " of " + One(owner)
                : deed.Verb + " " + Amount.Any(deed.Object, one: false);
        if (act.Length > 0 && last.Count == 1)
            return owner.Length == 0 ? null : act + " " + (act == "lists" || (method == "GET" && !isOfOne) ? NounPhrase.Plural(owner) : One(owner));
        if (!isOne && State(literals[literals.Count - 1]) is { Length: > 0 } state && owner.Length > 0)
            return "tells whether " + One(owner) + " is " + state;
        // Whether something is so, or of which state, the path alone does not say.
        if (literals[literals.Count - 1].StartsWith("is", StringComparison.Ordinal) && !isOne && last.Count == 1
            || (literals.Count == 1 && Verbs.OfParticiple(last[last.Count - 1]) is not null))
        {
            return null;
        }

        if (method == "GET" && last.Count == 1 && topic.Length > 0 && literals.Count == 1 && !isOne)
            return Which.Contains(last[0]) ? "lists " + last[0] + " " + NounPhrase.Plural(topic)
                : last[0] == "mine" ? "lists the caller's own " + NounPhrase.Plural(topic)
                : last[0] == "history" ? "gets the history of " + NounPhrase.Plural(topic)
                : null;
        return literals.Count < 2 && !isOne && method != "POST" ? null : OfThing(method, literals, isOne, Writes(input));
    }

    // Who is sent a translation request translates.
    private static string Asked(TypeFact route)
    {
        var name = route.Members
            .SelectMany(member => member.Parameters)
            .FirstOrDefault(type => MessageNames.IsMessage(type) && !Nature.IsInterface(type) && !type.StartsWith("Http", StringComparison.Ordinal))
            ?? "";
        return MessageNames.Asked(name) is { IsWhole: true } deed ? deed.Verb + " " + Amount.Any(deed.Object, one: true) : "";
    }

    private static string? OfTopic(string method, string topic, bool isOne, DescriptionInput input) => method switch
    {
        "GET" => isOne ? "gets " + One(topic) : "lists " + NounPhrase.Plural(topic),
        "DELETE" when isOne => "deletes " + One(topic),
        "PUT" or "PATCH" when isOne => "updates " + One(topic),
        // What is posted and given back is what is made.
        "POST" when !isOne && input.Type.Members.Any(member => member.Returns.IndexOf(topic.Replace(" ", ""), StringComparison.OrdinalIgnoreCase) >= 0) =>
            "creates " + One(topic),
        "POST" when !isOne && Writes(input) => "adds " + One(topic),
        _ => null,
    };

    // Packages of the catalog are catalog packages.
    private static string? OfThing(string method, List<string> literals, bool isOne, bool writes)
    {
        var words = literals
            .Take(literals.Count - 1)
            .Select(Single)
            .Concat([isOne ? Single(literals[literals.Count - 1]) : string.Join(" ", Written.Split(literals[literals.Count - 1]))])
            .ToList();
        var thing = string.Join(" ", words.Skip(words.Count - 2));
        if (!isOne
            && words[words.Count - 1] is var state
            && state.IndexOf(' ') < 0
            && (Which.Contains(state) || state.EndsWith("ed", StringComparison.Ordinal)))
        {
            return method == "GET" && words.Count > 1 ? "gets " + state + " " + Amount.Many(words[words.Count - 2]) : null;
        }

        var many = !isOne && NounPhrase.IsPlural(thing);
        return method switch
        {
            "GET" => (many ? "lists " : "gets ") + (isOne ? One(thing) : NounPhrase.Of(thing.Split(' '))),
            "DELETE" when isOne => "deletes " + One(thing),
            "PUT" or "PATCH" when isOne => "updates " + One(thing),
            // What is posted to many and written is one more.
            "POST" when many && writes => "adds " + One(Single(literals[literals.Count - 1])),
            _ => null,
        };
    }

    private static bool Writes(DescriptionInput input) =>
        input.Effects.Concat(input.Reached.Select(found => found.Effect)).Any(effect => effect.Category == EffectCategories.Database && Effects.Writes(effect));

    // ReserveRoomEndpoint, OpeningCart.Route: what the case is called that a route alone stands for.
    private static Deed? Cased(TypeFact route)
    {
        var words = Written.Split(Role.Container(route)).ToList();
        var place = Written.Split(route.Namespace.Substring(route.Namespace.LastIndexOf('.') + 1));
        return words.Count == 1 && words[0] is "endpoint" or "route" && place.Count > 1 && Verbs.OfGerund(place[0]) is { } verb && !NounPhrase.IsPlace(place[1])
            ? new Deed(Verbs.ThirdPerson(verb), One(string.Join(" ", place.Skip(1))))
            : null;
    }

    private static bool IsVerb(string word) => Acts.Contains(word) || (Verbs.IsOnly(word));

    // Of those that are called by nothing but their state who is called says what they are.
    private static string Owner(string segment, DescriptionInput input)
    {
        var said = Single(segment);
        return Verbs.OfParticiple(said) is null
            ? said
            : input.Called
                .Select(call => Deed.Of(MemberName.Simple(call.Member.Name)))
                .Select(deed => NounPhrase.Bare(deed?.Object ?? ""))
                .FirstOrDefault(thing => thing.StartsWith(said + " ", StringComparison.Ordinal))
                ?? "";
    }

    private static string Single(string segment)
    {
        var words = Written.Split(segment).ToList();
        words[words.Count - 1] = Singular.Of(words[words.Count - 1]);
        return string.Join(" ", words);
    }

    private static string One(string thing) => NounPhrase.IsPlural(thing) ? thing : Amount.Any("the " + thing, one: true);

    private static List<string> Segments(string template, TypeFact route) =>
        [.. template
            .Split('/')
            .Where(segment => segment.Length > 0
                && (segment[0] == '{'
                    ? segment.IndexOf("version", StringComparison.OrdinalIgnoreCase) < 0
                    : segment.ToLowerInvariant() is not ("api" or "apis")
                        && !(segment[0] is 'v' && segment.Skip(1).All(char.IsDigit))
                        && Written.Split(segment).Count > 0
                        && segment.IndexOfAny(['{', '.', '*', ':']) < 0))
            .Select(segment => Spelled(segment, Role.Container(route)))];

    // Paths run words together that the class which maps them keeps apart.
    private static string Spelled(string segment, string container) =>
        string.Equals(segment, container, StringComparison.OrdinalIgnoreCase)
            || string.Equals(segment, Singular.Of(container), StringComparison.OrdinalIgnoreCase)
            ? container
            : string.Equals(segment, NounPhrase.Plural(container), StringComparison.OrdinalIgnoreCase) ? NounPhrase.Plural(container)
            : segment;

    private static string Topic(string? container)
    {
        var name = container is null ? "" : MemberName.Simple(container.Substring(container.IndexOf(':') + 1));
        var words = Written.Split(name);
        return words.Count > 1 && Places.Contains(words[words.Count - 1])
            ? string.Join(" ", words.Where(word => !Places.Contains(word)).Select(Singular.Of))
            : "";
    }

    private static string Through(DescriptionInput input)
    {
        var called = new HashSet<string>(
            input.Called.Where(call => call is { IsStatic: false, Member.Kind: "method" }).Select(call => call.Owner),
            StringComparer.Ordinal);
        var given = input.Type.Members
            .SelectMany(member => member.Parameters)
            .Select(type => type.Split('<', '?')[0])
            .Where(type => (Nature.IsInterface(type) || called.Contains(type))
                && type.IndexOf("Logger", StringComparison.Ordinal) < 0
                && !Means.Any(ending => type.EndsWith(ending, StringComparison.Ordinal)))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        // Where several are given it is who is told to do something.
        var acting = given
            .Where(type => input.Called.Any(call => call.Owner == type && call.Member.Kind == "method" && !CalledDeeds.Asks(call.Member)))
            .ToList();
        return given.Count == 1 ? " through " + given[0]
            : acting.Count == 1 && !input.Type.Name.StartsWith("GET ", StringComparison.Ordinal) ? " through " + acting[0]
            : "";
    }
}
