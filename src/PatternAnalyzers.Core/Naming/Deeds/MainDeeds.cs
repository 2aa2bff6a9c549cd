using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>What a type mainly does: by its public methods, else its name, its collaborators, its private methods.</summary>
internal static class MainDeeds
{
    private const int Most = 4;
    private const int Longest = 15;
    private static readonly HashSet<string> Keeps = new(StringComparer.Ordinal) { "adds", "inserts", "merges", "persists", "replaces", "saves", "stores", "updates", "upserts" };
    private static readonly HashSet<string> Coming = new(StringComparer.Ordinal) { "command", "email", "event", "message", "notification", "request", "subscription" };

    /// <summary>The deeds as one phrase, and one more clause: an effect or what collaborators do; both empty where nothing is known.</summary>
    public static (string Deeds, string More) Of(DescriptionInput input)
    {
        if (Nature.Wraps(input) is { Length: > 0 } wraps)
        {
            var added = CalledDeeds.Of(input with { Called = [.. input.Called.Where(call => input.Implements.All(fact => fact.Name != call.Owner))] }, questions: false).Text;
            return added.Length == 0 && wraps.StartsWith("wraps ", StringComparison.Ordinal) && wraps.IndexOf(" with ", StringComparison.Ordinal) < 0 && Partners.Beside(input) is { Length: > 0 } tool ? (wraps + " with " + tool, "") : (wraps, added);
        }

        if (input.Implements.Any(fact => fact.Name == "DelegatingHandler"))
            return (Headers.Of(input.Type).Replace(" to requests", " to outgoing requests"), "");
        if (ExtensionMethods.Are(input.Type))
            return ("", "");
        IReadOnlyList<Deed> own = [.. Named(Kept.In(Amounts.Of(MemberPhrase.Of(input.Type), input.Type), input.Type.Name), input.Type.Name).Select(OfMany)];
        // Handlers are called by what they handle, and nodes by what they are.
        if (!FamilyLabels.IsNode(input.PatternType) && input.PatternType is not (PatternType.Handler or PatternType.Hook) && input.Handles.Count == 0)
            own = !IsKind(input) && Imperative.Of(input.Type, own) is { } order ? [order] : Craft.First(own, input.Type);
        if (input.Subtype == "ui" && CalledDeeds.Of(input).Text is { Length: > 0 } called)
            return (called, "");
        if (Transactions.Around(input.Type))
            return (input.Subtype == "pipeline" ? "runs each request in a database transaction" : "runs the given action in a database transaction", CalledDeeds.Of(input, questions: false).Text);
        if (Duty.Of(input) is { } duty && !Subject.IsNamed(Opening.Of(input), duty))
            return Doing(input, Duty.Told(duty, [.. own, .. MemberPhrase.Private(input.Type), .. CalledDeeds.Whole(input)]));
        if (Injected.Of(input) is { Length: > 0 } injected && CalledDeeds.Of(input).Text.Length == 0)
            return (injected, "");
        if (own.Any(deed => deed is { IsWhole: true, IsQuestion: false }))
            return With(input, own);
        if (own.Count == 0 && input.Subtype == "pipeline" && Partners.Of(input.Type).Length == 0 && CalledDeeds.Of(input).Text.Length == 0 && Headers.Of(input.Type) is { Length: > 0 } headers)
            return (headers, "");
        // An order view model orders no view.
        if (((input.PatternType == PatternType.Algorithm && !input.Type.TypeKind.EndsWith("struct", StringComparison.Ordinal)) || input.Subtype is "pipeline" or "background" || Subject.IsDeed(input.Type.Name)) && Subject.Deed(input.Type.Name) is { } named)
            return With(input, [MemberDeed.Converting(named, input.Type)]);
        // What frameworks call actions says more of a controller than what is done inside.
        return Nature.IsController(input.Type) && CalledDeeds.Of(input).Text.Length == 0 ? ("", "") : Otherwise(input, own);
    }

    // Authentication events that revoke are events.
    private static bool IsKind(DescriptionInput input)
    {
        var name = Role.Simple(input.Type.Name);
        var words = Words.Split(name);
        return words.Count > 0 && input.Implements.Any(fact => !fact.Name.TrimStart('I').StartsWith(words[0], StringComparison.Ordinal) && fact.Name.TrimStart('I') != name.TrimStart('I') && fact.Name.EndsWith(words[words.Count - 1], StringComparison.Ordinal));
    }

    // What it is there for, and whom it asks for that or what comes of it.
    private static (string Deeds, string More) Doing(DescriptionInput input, Deed duty)
    {
        var text = duty.ToString();
        if (Collaborator.Doer(input.Called, duty) is { Length: > 0 } doer)
            return (text + " through " + doer, "");
        // Who is told of what was found did not look.
        return duty.Verb != "checks" && Collaborator.Only(input, [duty]) is { Length: > 0 } only && only.IndexOf("Cache", StringComparison.Ordinal) < 0 ? (text + " through " + GenericRepositories.Said(only, input.Type), "") : (Tail.Join(text, EffectPhrases.Of(input with { Reached = [.. input.Reached.Where(found => !found.Through.EndsWith("Query", StringComparison.Ordinal) && !found.Through.EndsWith("Context", StringComparison.Ordinal))] }, new CalledPhrase(text, []))), "");
    }

    // Whoever takes messages takes one after the other.
    private static Deed OfMany(Deed deed)
    {
        var words = NounPhrase.Bare(deed.Object);
        var first = words.IndexOf(' ') is > 0 and var space ? words.Substring(0, space) : "";
        var rest = first.Length == 0 ? "" : words.Substring(first.Length + 1);
        // What somebody enriches is enriched then, and what is given to create a product is called after that.
        if (rest.Length > 0 && Verbs.Known(deed.Verb) is { } verb && (first == Verbs.Participle(verb) || (first == verb && verb is not ("export" or "find" or "import" or "refresh") && !Verbs.IsNoun(verb) && !NounPhrase.IsPlace(rest))))
            return deed with { Object = words == deed.Object ? rest : NounPhrase.Definite(rest) };
        return words != deed.Object && deed.Verb is not ("gets" or "creates" or "builds" or "makes" or "converts") && Coming.Contains(words.Substring(words.LastIndexOf(' ') + 1)) ? deed with { Object = NounPhrase.Plural(words) } : deed;
    }

    // A sender that only leaves a row behind sends nothing.
    private static IReadOnlyList<Deed> Honest(DescriptionInput input, IReadOnlyList<Deed> deeds) =>
        Tables.Of(input.Type, alone: false).Length > 0 && !input.Effects.Any(effect => effect.Category is EffectCategories.Messaging or EffectCategories.Network or EffectCategories.Dispatch) && CalledDeeds.Of(input, questions: false).Text.Length == 0
            ? [.. deeds.Select(deed => deed.Verb is "sends" or "publishes" ? deed with { Verb = "records" } : deed)]
            : deeds;

    // What it does, and who or what it does it with.
    private static (string Deeds, string More) With(DescriptionInput input, IReadOnlyList<Deed> deeds)
    {
        deeds = Honest(input, deeds);
        // Who does something with events handles them by that.
        if (deeds.Count > 1)
            deeds = [.. deeds.Where(deed => deed.ToString() != "handles events")];
        var text = Short(deeds, Most);
        if (deeds.Count == 1 && Collaborator.Doer(input.Called, deeds[0]) is { Length: > 0 } doer)
            return (text + " through " + doer, "");
        var called = CalledDeeds.Of(input, deeds[0], questions: false, most: 1);
        if (called.Text.Length > 0 && called.Owners.All(owner => Collaborator.IsGiven(input.Type, owner)) && Clauses.IsSaid(called.Owners.Aggregate(called.Text, (rest, owner) => rest.Replace(" through " + owner, "")), text))
            return (text + " through " + Prose.List(called.Owners, called.Owners.Count), "");
        if (deeds.Count == 1 && called.Owners.Count == 1 && Same(called.Text, deeds[0], " through " + called.Owners[0]) is { } both)
            return (both, "");
        if (called.Text.Length > 0 && deeds.Count == 1 && !input.Effects.Any(effect => effect.Category == EffectCategories.Messaging))
            return (text, called.Text);
        var only = Collaborator.Only(input, deeds);
        if (only.Length > 0 && Tail.IsOfLastOnly(text, "calls "))
            return (Through(input, deeds, only) ?? text, "");
        var effect = EffectPhrases.Of(input, new CalledPhrase(text, only.Length == 0 ? [] : [only]));
        // What is written in providing something is no purpose.
        if (deeds[0].Verb == "provides" && effect.Split(' ')[0] is "writes" or "updates" or "adds" or "deletes")
            effect = "";
        // Who is only asked on the way to a deed is no means.
        if (effect.StartsWith("calls ", StringComparison.Ordinal) && !deeds.All(deed => CalledDeeds.IsQuestion(deed.Verb)) && input.Called.Where(call => call.Owner == effect.Substring("calls ".Length)).ToList() is { Count: > 0 } asked && asked.TrueForAll(call => CalledDeeds.Asks(call.Member)))
            effect = "";
        // Commands named after the deed say it.
        if (deeds.Count == 1 && effect.StartsWith("sends ", StringComparison.Ordinal) && Clauses.IsSaid(text, effect))
            return (effect, "");
        if (effect.Length == 0 && only.Length > 0)
            return (text + " through " + GenericRepositories.Said(only, input.Type), "");
        if (effect.Length == 0 && deeds.Count == 1 && deeds[0].Verb is "calculates" or "computes" or "gets" && text.IndexOf(" from ", StringComparison.Ordinal) < 0 && text.IndexOf(" by ", StringComparison.Ordinal) < 0)
            return ((Source(input.Type) is { Length: > 0 } source ? source : From(input.Type, deeds[0])) is var from && from == " from " + deeds[0].Object ? text : text + from, "");
        if (effect.Length == 0 && deeds.All(deed => deed.Verb == "gets") && IsOfRequest(input.Type))
            return (text + " from the HTTP context", "");
        // Who dispatches events and publishes domain events does the latter.
        if (deeds.Count == 1 && effect.StartsWith("publishes ", StringComparison.Ordinal) && effect.EndsWith(" " + NounPhrase.Bare(deeds[0].Object), StringComparison.Ordinal))
            return (effect, CalledDeeds.Of(input with { Called = [.. input.Called.Where(call => Deed.Of(MemberName.Simple(call.Member.Name)) is { } other && !other.Object.EndsWith(" " + NounPhrase.Bare(deeds[0].Object), StringComparison.Ordinal))] }, questions: false).Text);
        return (Tail.Join(text, effect), "");
    }

    // More than a line or so of deeds is a list and no sentence.
    private static string Short(IReadOnlyList<Deed> deeds, int most) => DeedList.Short(deeds, most, Longest);

    // What is done to a thing is kept by replacing or saving it; what else is done to it is said with it. Null for what is done to something else.
    private static string? Same(string called, Deed deed, string through)
    {
        // Stats that are saved as global stats are those.
        if (called.EndsWith(through, StringComparison.Ordinal) && called.IndexOf(" and ", StringComparison.Ordinal) < 0 && called.Substring(0, called.Length - through.Length).EndsWith(" " + NounPhrase.Bare(deed.Object), StringComparison.Ordinal) && Keeps.Contains(called.Split(' ')[0]) && called.IndexOf(' ') is var verbless && called.Length > verbless + 1 + deed.Object.Length + through.Length)
            return deed.Verb + called.Substring(verbless);
        var end = " " + deed.Object + through;
        if (!called.EndsWith(end, StringComparison.Ordinal) || called.IndexOf(' ') != called.Length - end.Length)
            return null;
        var verb = called.Substring(0, called.Length - end.Length);
        return deed.Verb + (Keeps.Contains(verb) ? "" : " and " + verb) + end;
    }

    // What is done through the partner first, then what is done without; null where there is no such rest.
    private static string? Through(DescriptionInput input, IReadOnlyList<Deed> deeds, string partner)
    {
        var through = new HashSet<Deed>(Amounts.Of(MemberPhrase.Of(input.Type with { Members = [.. input.Type.Members.Where(member => member.Calls.Any(call => MemberName.Owner(call) == partner))] }), input.Type));
        var (theirs, own) = (deeds.Where(through.Contains).ToList(), deeds.Where(deed => deed.IsWhole && !through.Contains(deed)).ToList());
        var first = Short(theirs, Most);
        return theirs.Count == 0 || own.Count == 0 || first.IndexOf(", and ", StringComparison.Ordinal) >= 0 ? null : first + " through " + partner + ", and " + Short(own, Most - 1);
    }

    // Who is given nothing but values makes what it gives of them.
    private static string Source(TypeFact type)
    {
        var values = type.Dependencies.Select(dependency => Nature.IsDelegate(dependency.Type) ? "" : Value(NounPhrase.Thing(dependency.Name), dependency.Type)).Where(thing => thing.Length > 0).ToList();
        return values.Count is 0 or > 2 || type.Dependencies.Any(dependency => dependency.Category is not null || (dependency.Type.Length > 1 && dependency.Type[0] == 'I' && char.IsUpper(dependency.Type[1]))) ? "" : " from " + Prose.List(values, values.Count);
    }

    private static bool IsOfRequest(TypeFact type) => type.Dependencies.Count > 0 && type.Dependencies.All(dependency => dependency.Type == "IHttpContextAccessor");

    // What is called by what it gives says at least from what.
    private static string From(TypeFact type, Deed deed)
    {
        if (IsOfRequest(type))
            return " from the HTTP context";
        var method = type.Members.FirstOrDefault(member => member is { Kind: "method", Accessibility: "public", Parameters.Count: 1, ParameterNames.Count: 1 } && MemberDeed.Of(member, type.Name) is { } own && Amounts.Of(own, type) == deed);
        return method is not null && Subject.IsSaid(type.Name, deed.Object) && NounPhrase.Thing(method.ParameterNames[0]) is { Length: > 0 } thing ? " from " + Amount.Any(thing, one: false) : "";
    }

    // Items that are data of price list items are price list items.
    private static string Value(string name, string type) =>
        NounPhrase.Plural(TypeWords.Of(type).Replace(" data", "")) is var words && words.EndsWith(" " + name, StringComparison.Ordinal) ? words : name;

    // A seed that seeds, a sender that sends: of what its name says.
    private static IReadOnlyList<Deed> Named(IReadOnlyList<Deed> deeds, string typeName)
    {
        var words = Written.Split(Role.Simple(typeName));
        var alone = deeds.All(deed => !deed.IsWhole);
        // CleanupOldOrders that only cleans cleans up old orders.
        if (alone && Subject.IsDeed(typeName) && Subject.Deed(typeName) is { IsWhole: true } whole && deeds.Any(deed => whole.Verb == deed.Verb || whole.Verb.StartsWith(deed.Verb + " ", StringComparison.Ordinal)))
            return [whole];
        if (words.Count == 1 && Verbs.Doing(words[0]) is { } does)
            return [.. deeds.Select(deed => deed.Object == "the given action" ? deed with { Verb = does } : deed)];
        // What a registry marks is what it holds.
        if (words.Count > 1 && words[words.Count - 1] is "manager" or "registry" or "tracker")
            deeds = [.. deeds.Select(deed => deed.Verb == "marks" && deed.Object.StartsWith("it as ", StringComparison.Ordinal) ? deed with { Object = NounPhrase.Plural(string.Join(" ", words.Take(words.Count - 1))) + deed.Object.Substring("it".Length) } : deed)];
        if (words.Count > 1 && words[words.Count - 1] is "queue")
            deeds = [.. deeds.Select(deed => deed is { Verb: "enqueues" or "dequeues", Object: "" } ? deed with { Object = NounPhrase.Plural(words[words.Count - 2]) } : deed)];
        if (words.Count > 1 && words[words.Count - 1] is "catalog" or "manager" or "provider" or "registry" or "store")
            deeds = [.. deeds.Select(deed => deed.Object == "all" ? deed with { Object = "all " + NounPhrase.Plural(string.Join(" ", words.Take(words.Count - 1).SkipWhile(word => word == "default"))) } : deed)];
        return [.. deeds.Select(deed => deed.IsWhole || deed.IsQuestion || Verbs.IsWithoutObject(deed.Verb.TrimEnd('s')) || deed.Verb == "converts" || Thing(words, deed.Verb, alone) is not { Length: > 0 } thing || ProperNames.Is(thing) ? deed : deed with { Object = (deed.Verb is "starts" or "stops" ? thing : Amount.Any(thing, one: false)) + (NounPhrase.IsPlace(deed.Object) ? " " + deed.Object : "") })];
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
        return Verbs.ThirdPerson(words[0]) == verb && Role.IsRole(last) ? NounPhrase.Of([.. words.Skip(1).Take(words.Count - 2).Where(word => word != "query")]) : "";
    }

    // A customer updated handler handles those events.
    private static string Event(string typeName)
    {
        var words = Written.Split(Role.Simple(typeName));
        return words.Count > 2 && words[words.Count - 1] == "handler" && words[words.Count - 2].EndsWith("ed", StringComparison.Ordinal) ? "handles " + string.Join(" ", words.Take(words.Count - 1)) + " events" : "";
    }

    private static (string Deeds, string More) Otherwise(DescriptionInput input, IReadOnlyList<Deed> own)
    {
        var called = CalledDeeds.Of(input);
        // Who stores does so itself.
        if (input.Subtype == "storage" && Short(own, Most) is { Length: > 0 } stores)
            return (Tail.Join(stores, EffectPhrases.Of(input, new CalledPhrase(stores, []))), "");
        // What a job or a handler asks on its way is no purpose.
        if (CalledDeeds.IsQuestion(called.Text.Split(' ')[0]) && Event(input.Type.Name) is { Length: > 0 } handled)
            return (handled, "");
        if (input.Subtype == "background" && CalledDeeds.IsQuestion(called.Text.Split(' ')[0]) && Partners.Of(input.Type).Length > 0)
            return ("", "");
        var text = called.Text.Length > 0 ? called.Text : input.PatternType is PatternType.Handler or PatternType.Agent ? MemberPhrase.Inside(input.Type) : "";
        // What private methods do they may do with something else.
        var isInside = called.Text.Length == 0 && text.Length > 0;
        text = text.Length > 0 ? text : Short(own, Most);
        text = text.Length == 0 && input.PatternType == PatternType.Algorithm ? MemberPhrase.Inside(input.Type, alike: false) : text;
        // What a partner reads is a means; whom it works with tells more.
        if (text.Length == 0 && Partners.Of(input.Type).Length > 0)
            input = input with { Reached = [.. input.Reached.Where(found => found.Effect.Category != EffectCategories.Database || Effects.Writes(found.Effect))] };
        var effect = EffectPhrases.Of(input, new CalledPhrase(text, called.Owners));
        // Gets by URI and posts: which requests are sent says it better.
        if (effect.StartsWith("sends ", StringComparison.Ordinal) && effect.EndsWith(" over HTTP", StringComparison.Ordinal) && !isInside && own.Count > 0)
            return ("", EffectPhrases.Of(input, new CalledPhrase("", [])));
        if (isInside)
            return effect.StartsWith("sends ", StringComparison.Ordinal) && !effect.EndsWith(" over HTTP", StringComparison.Ordinal) ? ("", effect) : (text, "");
        return (text, effect);
    }
}
