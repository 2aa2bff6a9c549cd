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
    private static readonly HashSet<string> Keeps = new(StringComparer.Ordinal)
    {
        "adds", "inserts", "merges", "persists", "replaces", "saves", "stores", "updates", "upserts"
    };

    /// <summary>The deeds as one phrase, and one more clause: an effect or what collaborators do; both empty where nothing is known.</summary>
    public static (string Deeds, string More) Of(DescriptionInput input)
    {
        if (Nature.Wraps(input) is { Length: > 0 } wraps)
        {
            var added = CalledDeeds.Of(
                input with { Called = [.. input.Called.Where(call => input.Implements.All(fact => fact.Name != call.Owner))] },
                questions: false).Text;
            return added.Length == 0
                && wraps.StartsWith("wraps ", StringComparison.Ordinal)
                && wraps.IndexOf(" with ", StringComparison.Ordinal) < 0
                && Partners.Beside(input) is { Length: > 0 } tool
                ? (wraps + " with " + tool, "")
                : (wraps, added);
        }

        if (input.Implements.Any(fact => fact.Name == "DelegatingHandler"))
            return (Headers.Of(input.Type).Replace(" to requests", " to outgoing requests"), "");
        if (ExtensionMethods.Are(input.Type))
            return ("", "");
        IReadOnlyList<Deed> own = NamedThings.In(Kept.In(Amounts.Of(MemberPhrase.Of(input.Type), input.Type), input.Type.Name), input.Type.Name);
        // Handlers are called by what they handle, and nodes by what they are.
        if (!FamilyLabels.IsNode(input.PatternType) && input.PatternType is not (PatternType.Handler or PatternType.Hook) && input.Handles.Count == 0)
            own = !IsKind(input) && Imperative.Of(input.Type, own) is { } order ? [order] : Craft.First(own, input.Type);
        if (input.Subtype == "ui" && CalledDeeds.Of(input).Text is { Length: > 0 } called)
            return (called, "");
        if (Transactions.Around(input.Type))
            return (input.Subtype == "pipeline" ? "runs each request in a database transaction" : "runs the given action in a database transaction", CalledDeeds.Of(
                input,
                questions: false).Text);
        if (Duty.Of(input) is { } duty && !Subject.IsNamed(Opening.Of(input), duty))
            return Doing(input, Duty.Told(duty, [.. own, .. MemberPhrase.Private(input.Type), .. CalledDeeds.Whole(input)]));
        if (own.Any(deed => deed is { IsWhole: true, IsQuestion: false }))
            return With(input, own);
        if (own.Count == 0
            && input.Subtype == "pipeline"
            && Partners.Of(input.Type).Length == 0
            && CalledDeeds.Of(input).Text.Length == 0
            && Headers.Of(input.Type) is { Length: > 0 } headers)
        {
            return (headers, "");
        }

        // An order view model orders no view.
        if (((input.PatternType == PatternType.Algorithm && !input.Type.TypeKind.EndsWith("struct", StringComparison.Ordinal))
            || input.Subtype is "pipeline" or "background"
            || Subject.IsDeed(input.Type.Name))
            && Subject.Deed(input.Type.Name) is { } named)
        {
            return With(input, [MemberDeed.Converting(named, input.Type)]);
        }

        // What frameworks call actions says more of a controller than what is done inside.
        return Nature.IsController(input.Type) && CalledDeeds.Of(input).Text.Length == 0 ? ("", "") : Otherwise(input, own);
    }

    // Authentication events that revoke are events.
    private static bool IsKind(DescriptionInput input)
    {
        var name = Role.Simple(input.Type.Name);
        var words = Words.Split(name);
        return words.Count > 0
            && input.Implements.Any(fact => !fact.Name.TrimStart('I').StartsWith(words[0], StringComparison.Ordinal)
                && fact.Name.TrimStart('I') != name.TrimStart('I')
                && fact.Name.EndsWith(words[words.Count - 1], StringComparison.Ordinal));
    }

    // What it is there for, and whom it asks for that or what comes of it.
    private static (string Deeds, string More) Doing(DescriptionInput input, Deed duty)
    {
        var text = duty.ToString();
        if (Collaborator.Doer(input.Called, duty) is { Length: > 0 } doer)
            return (text + " through " + doer, "");
        // Who is told of what was found did not look.
        return duty.Verb != "checks" && Collaborator.Only(input, [duty]) is { Length: > 0 } only && only.IndexOf("Cache", StringComparison.Ordinal) < 0
            ? (text + " through " + GenericRepositories.Said(only, input.Type), "")
            : (Tail.Join(
                text,
                EffectPhrases.Of(
                    input with
                    {
                        Reached = [.. input.Reached.Where(found => !found.Through.EndsWith("Query", StringComparison.Ordinal)
                            && !found.Through.EndsWith("Context", StringComparison.Ordinal))]
                    },
                    new CalledPhrase(text, []))), "");
    }

    // A sender that only leaves a row behind sends nothing.
    private static IReadOnlyList<Deed> Honest(DescriptionInput input, IReadOnlyList<Deed> deeds) =>
        Tables.Of(input.Type, alone: false).Length > 0
            && !input.Effects.Any(effect => effect.Category is EffectCategories.Messaging or EffectCategories.Network or EffectCategories.Dispatch)
            && CalledDeeds.Of(input, questions: false).Text.Length == 0
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
        if (called.Text.Length > 0
            && called.Owners.All(owner => Collaborator.IsGiven(input.Type, owner))
            && Clauses.IsSaid(called.Owners.Aggregate(called.Text, (rest, owner) => rest.Replace(" through " + owner, "")), text))
        {
            return (text + " through " + Prose.List(called.Owners, called.Owners.Count), "");
        }

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
        if (effect.StartsWith("calls ", StringComparison.Ordinal)
            && !deeds.All(deed => CalledDeeds.IsQuestion(deed.Verb))
            && input.Called.Where(call => call.Owner == effect.Substring("calls ".Length)).ToList() is { Count: > 0 } asked
            && asked.TrueForAll(call => CalledDeeds.Asks(call.Member)))
        {
            effect = "";
        }

        // Commands named after the deed say it.
        if (deeds.Count == 1 && effect.StartsWith("sends ", StringComparison.Ordinal) && Clauses.IsSaid(text, effect))
            return (effect, "");
        if (effect.Length == 0 && only.Length > 0)
            return (text + " through " + GenericRepositories.Said(only, input.Type), "");
        if (effect.Length == 0
            && deeds.Count == 1
            && deeds[0].Verb is "calculates" or "computes" or "gets"
            && text.IndexOf(" from ", StringComparison.Ordinal) < 0
            && text.IndexOf(" by ", StringComparison.Ordinal) < 0)
        {
            return (text + Origin.Of(input.Type, deeds[0]), "");
        }

        if (effect.Length == 0 && deeds.All(deed => deed.Verb == "gets") && Origin.IsRequest(input.Type))
            return (text + Origin.Request, "");
        return (Tail.Join(text, effect), "");
    }

    // More than a line or so of deeds is a list and no sentence.
    private static string Short(IReadOnlyList<Deed> deeds, int most) => DeedList.Short(deeds, most, Longest);

    // What is done to a thing is kept by replacing or saving it; what else is done to it is said with it. Null for what is done to something else.
    private static string? Same(string called, Deed deed, string through)
    {
        var end = " " + deed.Object + through;
        if (!called.EndsWith(end, StringComparison.Ordinal) || called.IndexOf(' ') != called.Length - end.Length)
            return null;
        var verb = called.Substring(0, called.Length - end.Length);
        return deed.Verb + (Keeps.Contains(verb) ? "" : " and " + verb) + end;
    }

    // What is done through the partner first, then what is done without; null where there is no such rest.
    private static string? Through(DescriptionInput input, IReadOnlyList<Deed> deeds, string partner)
    {
        var through = new HashSet<Deed>(
            Amounts.Of(
                MemberPhrase.Of(
                    input.Type with { Members = [.. input.Type.Members.Where(member => member.Calls.Any(call => MemberName.Owner(call) == partner))] }),
                input.Type));
        var (theirs, own) = (deeds.Where(through.Contains).ToList(), deeds.Where(deed => deed.IsWhole && !through.Contains(deed)).ToList());
        var first = Short(theirs, Most);
        return theirs.Count == 0 || own.Count == 0 || first.IndexOf(", and ", StringComparison.Ordinal) >= 0
            ? null
            : first + " through " + partner + ", and " + Short(own, Most - 1);
    }

    // A customer updated handler handles those events.
    private static string Event(string typeName)
    {
        var words = Written.Split(Role.Simple(typeName));
        return words.Count > 2 && words[words.Count - 1] == "handler" && words[words.Count - 2].EndsWith("ed", StringComparison.Ordinal)
            ? "handles " + string.Join(" ", words.Take(words.Count - 1)) + " events"
            : "";
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
            input = input with
            {
                Reached = [.. input.Reached.Where(found => found.Effect.Category != EffectCategories.Database || Effects.Writes(found.Effect))]
            };
        var effect = EffectPhrases.Of(input, new CalledPhrase(text, called.Owners));
        // Gets by URI and posts: which requests are sent says it better.
        if (effect.StartsWith("sends ", StringComparison.Ordinal) && effect.EndsWith(" over HTTP", StringComparison.Ordinal) && !isInside && own.Count > 0)
            return ("", EffectPhrases.Of(input, new CalledPhrase("", [])));
        if (isInside)
            return (text, "");
        return (text, effect);
    }
}
