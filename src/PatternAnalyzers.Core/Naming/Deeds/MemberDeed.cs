using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>What a method does, as its name, its parameters and what it returns say together.</summary>
internal static class MemberDeed
{
    // Verbs that frameworks call everybody by.
    private static readonly HashSet<string> Entries = new(StringComparer.Ordinal)
    {
        "calls", "consumes", "initializes", "initialises", "executes", "handles", "intercepts", "invokes", "observes", "performs", "processes", "runs", "tries",
        "fires", "indexes", "uses", "sets", "is", "does", "applies"
    };

    // What these are given is what they work from, not what they make.
    private static readonly HashSet<string> Makers = new(StringComparer.Ordinal)
    {
        "builds", "calculates", "computes", "converts", "creates", "determines", "emits", "estimates", "evaluates", "fetches", "finds", "gets", "generates",
        "loads", "makes", "maps", "predicts", "produces", "queries",
        "resolves", "retrieves", "selects", "transforms",
    };

    private static readonly HashSet<string> Keyed = new(StringComparer.Ordinal)
    {
        "counts", "deletes", "drops", "fetches", "finds", "gets", "loads", "queries", "reads", "removes", "retrieves", "selects"
    };

    private static readonly HashSet<string> Alone = new(StringComparer.Ordinal)
    {
        "compares", "matches", "navigates", "replies", "retries", "starts", "stops", "subscribes", "unsubscribes", "waits"
    };

    private static readonly HashSet<string> OnText = new(StringComparer.Ordinal)
    {
        "decodes", "decrypts", "encodes", "encrypts", "escapes", "formats", "hashes", "humanizes", "inflects", "maps", "normalises", "normalizes", "parses",
        "pluralizes", "prints", "sanitizes", "singularizes", "splits", "tokenizes", "translates", "trims", "truncates", "unescapes", "writes",
    };

    private static readonly HashSet<string> Tautologies = new(StringComparer.Ordinal)
    {
        "the service", "the handler", "the instance", "the value", "the result", "the item", "the core", "the internal", "the impl", "the implementation",
        "the main", "the loop", "the job", "the once", "the requirement",
        "the hash code", "the enumerator", "the read", "data", "query attributes",
    };

    // Who executes commands does so with whichever comes.
    private static readonly HashSet<string> Messages = new(StringComparer.Ordinal)
    {
        "the command", "the event", "the message", "the notification", "the query", "the request"
    };

    // Of what kind, and not what.
    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        "durable", "expected", "expired", "failed", "incoming", "outgoing", "pending", "scheduled"
    };

    /// <summary>The deed; null when the method says nothing of its own.</summary>
    /// <param name="member">The method.</param>
    /// <param name="owner">Simple name of the type that declares it.</param>
    public static Deed? Of(MemberFact member, string owner)
    {
        if (Deed.Of(MemberName.Simple(member.Name)) is not { } deed)
            return null;
        // Whatever comes: an actor is that.
        if (deed.Verb == "receives" && member is { Returns: "bool" or "void", Parameters.Count: 1 } && member.Parameters[0] is "object" or "object?")
            return null;
        if (Messages.Contains(deed.Object) && Entries.Contains(deed.Verb))
            return deed with { Object = NounPhrase.Plural(deed.Object) };
        if (deed is { Verb: "gets", Object: "the type" } && member.Parameters.Count == 0)
            return null;
        if (deed is { Verb: "commits", Object: "" } && member.Parameters.All(type => type == "CancellationToken"))
            return deed with { Object = "the changes" };
        if (deed is { Verb: "saves", Object: "" }
            && member.Parameters.All(type => type == "CancellationToken")
            && owner.StartsWith("UnitOfWork", StringComparison.Ordinal))
        {
            return deed with { Object = "changes" };
        }

        if (deed is { Verb: "logs", Object: "" } && (owner.EndsWith("Log", StringComparison.Ordinal) || owner.EndsWith("Logger", StringComparison.Ordinal)))
            return deed with { Object = "messages" };
        if (deed is { Verb: "logs in" or "logs out" or "signs in" or "signs out", Object: "" })
            return deed with { Object = "the user" };
        if (deed.Verb == "announces" && Whom(member) is { Length: > 0 } whom)
            return new Deed("notifies", whom + " of " + deed.Object);
        // What is written as something else is the thing itself.
        if (deed is { Verb: "converts" }
            && deed.Object.StartsWith("to ", StringComparison.Ordinal)
            && member.Parameters.Count == 0
            && !owner.EndsWith("Converter", StringComparison.Ordinal))
        {
            return null;
        }

        if (deed is { Verb: "converts" } && deed.Object.StartsWith("to ", StringComparison.Ordinal) && Converted(member) is { Length: > 0 } converted)
            return deed with { Object = converted + " " + deed.Object };
        // AddSend that is given a send context adds those.
        if (deed.IsWhole
            && NounPhrase.Bare(deed.Object) is var act
            && Verbs.IsOnly(act)
            && member.Parameters.Select(TypeWords.Of).FirstOrDefault(words => words.StartsWith("the " + act + " ", StringComparison.Ordinal)) is { } given)
        {
            return deed with { Object = given };
        }

        if (deed is { Verb: "gets", Object: "the name" or "the type" or "the value" or "the ID" or "the key" } && member.Parameters.Count == 1)
            return deed with
            {
                Object = deed.Object
                    + (member.Parameters[0] == "Type"
                        ? " of a type"
                        : " by " + NounPhrase.Bare(NounPhrase.Thing(member.ParameterNames.Count > 0 ? member.ParameterNames[0] : "")))
            };
        // PersistOutgoing that is given an envelope.
        if (Kinds.Contains(NounPhrase.Bare(deed.Object)) && member.Parameters.Select(TypeWords.Of).FirstOrDefault(words => words.Length > 0) is { } qualified)
            return deed with
            {
                Object = NounPhrase.Bare(qualified) == qualified
                    ? NounPhrase.Bare(deed.Object) + " " + qualified
                    : "the " + NounPhrase.Bare(deed.Object) + " " + NounPhrase.Bare(qualified)
            };
        // GetBrand that returns brands gets them.
        if (deed.IsWhole && TypeWords.Of(member.Returns) is { Length: > 0 } returned && returned != deed.Object && Returned(deed, returned) is { } fuller)
            return deed with { Object = fuller };
        if (deed.Object.Length > 0)
            return Tautologies.Contains(deed.Object) && (Entries.Contains(deed.Verb) || deed.Verb is "gets" or "opens" or "returns") ? null : deed;
        if (Entries.Contains(deed.Verb))
            return deed.Verb is "executes" or "runs" or "invokes" && member.Parameters.Any(Nature.IsDelegate)
                ? deed with { Object = "the given action" }
                : null;
        if (deed.Verb is "navigates" or "subscribes" or "unsubscribes"
            && Parameters.Of(member, type => type == "string").FirstOrDefault(name => !Parameters.IsKey(name)) is { } topic)
        {
            return deed with { Object = (deed.Verb == "unsubscribes" ? "from " : "to ") + topic };
        }

        var done = Makers.Contains(deed.Verb) ? Made(deed, member, owner) : Done(deed, member, owner);
        // Updates the update.
        return done is not null && Verbs.ThirdPerson(done.Object.Substring(done.Object.LastIndexOf(' ') + 1) is { Length: > 0 } last ? last : "do") == done.Verb
            ? deed
            : done;
    }

    // Subscriptions of a type that are webhook subscriptions, and the catalog that is catalog items.
    private static string? Returned(Deed deed, string returned)
    {
        var many = NounPhrase.Bare(returned) == returned;
        if (many && returned == NounPhrase.Plural(deed.Object))
            return returned;
        if ((!many && deed.Verb != "creates") || !(Makers.Contains(deed.Verb) || deed.Verb is "lists" or "searches"))
            return null;
        var words = NounPhrase.Bare(deed.Object);
        if (many && deed.Object != words && returned.StartsWith(words + " ", StringComparison.Ordinal))
            return returned;
        var place = NounPhrase.Place(words);
        var head = place < 0 ? words : words.Substring(0, place);
        return returned.EndsWith(" " + head, StringComparison.Ordinal) && head.IndexOf(' ') < 0 ? returned + words.Substring(head.Length) : null;
    }

    // Who is known by a key: buyerIdentityGuid is that of the buyer.
    private static string Whom(MemberFact member)
    {
        var words = member.ParameterNames.Count == 0
            ? []
            : Written.Split(member.ParameterNames[0])
                .Reverse()
                .SkipWhile(word => Parameters.EndsKey(word) || word == "identity")
                .Reverse()
                .ToList();
        return words.Count == 0 || words.Count == Written.Split(member.ParameterNames[0]).Count ? "" : NounPhrase.Of(words);
    }

    private static Deed? Made(Deed deed, MemberFact member, string owner)
    {
        var key = Keyed.Contains(deed.Verb)
            ? Parameters.Of(member).Where(Parameters.IsKey).Select(name => "by " + name.Substring("the ".Length)).FirstOrDefault()
            : null;
        var made = TypeWords.Of(member.Returns);
        // Who hands nothing out makes what it was given.
        if (made.Length == 0 && key is null && deed.Verb is "creates" && member.Returns is "void" or "Task" or "ValueTask" && member.Parameters.Count > 0)
            return TypeWords.Of(member.Parameters[0]) is { Length: > 0 } stored ? deed with { Object = stored } : null;
        if (made.Length == 0
            || (made.Replace(" ", "") is var whole
                && (string.Equals(whole, "the" + owner, StringComparison.OrdinalIgnoreCase)
                    || string.Equals(whole, "the" + owner + "factory", StringComparison.OrdinalIgnoreCase))))
        {
            return key is null ? made.Length > 0 || deed.Verb is "creates" or "gets" or "makes" or "builds" ? null : deed : deed with { Object = key };
        }

        return deed with { Object = key is not null ? made + " " + key : made + From(deed, member) };
    }

    /// <summary>The deed with what is converted, as the first method that is offered takes it.</summary>
    public static Deed Converting(Deed deed, TypeFact type) =>
        deed.Verb == "converts"
            && deed.Object.StartsWith("to ", StringComparison.Ordinal)
            && type.Members.FirstOrDefault(member => member is { Kind: "method", Accessibility: "public", Parameters.Count: > 0 }) is { } method
            && Converted(method) is { Length: > 0 } converted
            ? deed with { Object = converted + " " + deed.Object }
            : deed;

    private static string Converted(MemberFact member) => member.Parameters.Count == 0 ? "" : member.Parameters[0] switch
    {
        "string" or "string?" or "ReadOnlySpan<char>" => "text",
        "object" or "object?" => "values",
        "DateTime" or "DateTimeOffset" => "times",
        "int" or "long" or "double" or "decimal" or "ulong" or "uint" => "numbers",
        var type => TypeWords.Of(type),
    };

    // What is computed is computed from something.
    private static string From(Deed deed, MemberFact member)
    {
        if (deed.Verb is not ("calculates" or "computes" or "converts" or "estimates" or "maps" or "predicts" or "transforms"))
            return "";
        return member.Parameters.Where(type => type != "CancellationToken").Select(TypeWords.Of).FirstOrDefault(words => words.Length > 0) is { } source
            && source != TypeWords.Of(member.Returns)
            ? " from " + source
            : "";
    }

    private static Deed Done(Deed deed, MemberFact member, string owner)
    {
        if (deed.Verb.IndexOf(' ') >= 0 || Alone.Contains(deed.Verb))
            return deed;
        if (OnText.Contains(deed.Verb)
            && member.Parameters.Count > 0
            && member.Parameters[0] is "string" or "ReadOnlySpan<char>"
            && Parameters.Of(member, type => type is "string" or "ReadOnlySpan<char>").FirstOrDefault(name => !Parameters.IsKey(name)) is { } text)
        {
            return deed with { Object = text };
        }

        if (OnText.Contains(deed.Verb)
            && member.Parameters.Count > 0
            && member.Parameters[0] is "string" or "ReadOnlySpan<char>"
            && member.ParameterNames.Count > 0
            && Parameters.HoldsPlace(member.ParameterNames[0]))
        {
            return deed with { Object = "text" };
        }

        // TryDestructure(object value, …, out LogEventPropertyValue result): what comes first is what it is done to.
        if (member is { Returns: "bool", Parameters.Count: > 1, ParameterNames.Count: > 1 }
            && member.Parameters[0] is "object" or "object?"
            && member.ParameterNames[0] == "value")
        {
            return deed with { Object = "values" };
        }

        // What helps stands before what it is done to, or there is no such thing.
        var told = member.Parameters
            .SkipWhile(type => TypeWords.Of(type).Length == 0 && type is not "object" && !TypeWords.IsParameter(type) && !Parameters.IsOfParameter(type))
            .FirstOrDefault()
            ?? "";
        if (!Parameters.IsTool(told)
            && Parameters.Of(
                member,
                type => (TypeWords.Of(type).Length > 0 && !Parameters.IsTool(type))
                    || type is "object"
                    || TypeWords.IsParameter(type)
                    || (Parameters.IsOfParameter(type) && owner.IndexOf("Repository", StringComparison.Ordinal) < 0))
                        .FirstOrDefault(name => !Parameters.IsKey(name)) is { } thing)
        {
            return deed with { Object = Asked.For(deed.Verb, thing) };
        }

        // A context that says of what is what it is done to where nothing else is given.
        if (deed.Verb is "configures" or "customizes" or "decorates" or "extends"
            && member.Parameters
                .Select(TypeWords.Of)
                .Where(words => words.EndsWith(" context", StringComparison.Ordinal) || words.EndsWith(" builder", StringComparison.Ordinal))
                .ToList() is { Count: 1 } contexts
            && contexts[0].Split(' ').Length > 2
            && Parameters.Of(member).All(name => Parameters.IsKey(name)))
        {
            return deed with { Object = contexts[0] };
        }

        return Keyed.Contains(deed.Verb) && Parameters.Of(member).FirstOrDefault(Parameters.IsKey) is { } key ? deed with
        {
            Object = "by " + key.Substring("the ".Length)
        } : deed;
    }
}
