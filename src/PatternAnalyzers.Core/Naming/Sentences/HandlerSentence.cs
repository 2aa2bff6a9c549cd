using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Describes a handler of messages: which, and what it does for them.</summary>
internal static class HandlerSentence
{
    private const int MostMessages = 4;
    private const int MostDeeds = 2;

    /// <summary><c>Handles CancelMeetingCommand requests (MediatR): loads the meeting through IMeetingRepository and cancels it.</c></summary>
    public static string Of(DescriptionInput input)
    {
        if (Idle.Is(input))
            return Handles(input) + (Inherited(input).Length > 0 ? "." : " and does nothing.");
        if (Handling.IsInherited(input) && input.Subtype == "event")
            return Handles(input) + (Inherited(input).Length > 0 ? "." : " as " + Nature.Parent(input) + " does.");
        var said = Said(input);
        if (said.Length > 0)
            return Handles(input) + ": " + Outcome.Of(said, Returns(input)) + ".";
        if (Named(input) is { } named)
            return Handles(input) + ": " + named + ".";
        if (Partners.Of(input.Type) is { Length: > 0 } partners)
            return Handles(input) + " with " + partners + ".";
        if (input.Effects.Any(effect => effect.Category == Facts.EffectCategories.Logging))
            return Handles(input) + ": writes to the log.";
        return Handles(input)
            + (Inherited(input).Length == 0 && Nature.Base(input) is { Length: > 0 } nature && nature.StartsWith("built", StringComparison.Ordinal)
                ? ", " + nature
                : "")
                + ".";
    }

    // Of a handler of one message.
    private static string Returns(DescriptionInput input) =>
        input.Handles.Count == 1
            && input.Type.Members.FirstOrDefault(member => member is { Kind: "method", Accessibility: "public" }
                && member.Parameters.Contains(input.Handles[0].MessageName)) is { } method
            ? method.Returns
            : "";

    private static string Handles(DescriptionInput input)
    {
        var messages = input.Handles
            .Select(handled => Slice.Message(input, handled.MessageName))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToList();
        var frameworks = input.Handles
            .Select(handled => handled.Framework)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToList();
        // The interface says nothing that the framework does not.
        frameworks = frameworks.TrueForAll(Nature.IsInterface) ? frameworks : frameworks.FindAll(name => !Nature.IsInterface(name));
        return "Handles " + Prose.List(messages, MostMessages) + " " + Kind(input, frameworks) + "s (" + string.Join(", ", frameworks) + ")" + Inherited(input);
    }

    // Whoever handles commands beside events handles messages.
    private static string? Kind(DescriptionInput input, List<string> frameworks) =>
        input.Subtype == "event" && frameworks.Exists(name => name.IndexOf("Command", StringComparison.Ordinal) >= 0) ? "message" : input.Subtype;

    // OrderCreatedClearCartHandler: what is done stands behind what happened, or alone.
    private static Deed? Named(DescriptionInput input)
    {
        var words = Written.Split(Role.Simple(input.Type.Name)).ToList();
        if (words.Count > 1 && Role.IsRole(words[words.Count - 1]))
            words.RemoveAt(words.Count - 1);
        var messages = input.Handles.Select(handled => Written.Split(handled.MessageName).ToList()).ToList();
        var start = words.FindIndex(word => Verbs.IsOnly(word));
        if (start < 0 || (start > 0 && !messages.Exists(message => words.Take(start).All(word => word is "after" or "on" or "when" || message.Contains(word)))))
            return null;
        return Deed.Of(string.Concat(words.Skip(start).Select(Words.Capital))) is { IsWhole: true, IsQuestion: false } deed
            && !messages.Exists(message => Clauses.IsSaid(deed.ToString(), string.Join(" ", message)))
            ? deed
            : null;
    }

    // Who only fills in what a base left open handles as that does.
    private static string Inherited(DescriptionInput input)
    {
        var methods = input.Type.Members.Where(member => member.Kind == "method" && member.Accessibility != "private").ToList();
        var filled = methods.Count > 0 && methods.TrueForAll(member => member.Modifiers.Contains("override"));
        return filled && Nature.Parent(input) is { Length: > 0 } parent ? " as " + parent + " does" : "";
    }

    private static string Said(DescriptionInput input)
    {
        var messages = input.Handles.Select(handled => handled.MessageName).Distinct(StringComparer.Ordinal).ToList();
        var asked = Slice.Of(input) is { } slice ? slice
            : messages.Count == 1 && (input.Subtype == "request" || MessageNames.Asks(messages[0])) ? OfStatus(MessageNames.Asked(messages[0]), input.Called)
            : null;
        if (WorkedOff(input, asked) is { Length: > 0 } workedOff)
            return workedOff;
        if (Loaded.Of(input, asked) is { Length: > 0 } loaded)
            return loaded;
        asked = OfThing(asked, input.Called);
        var called = CalledDeeds.Of(input, asked, questions: asked is null);
        if (asked is null)
            return Unasked(input, called);
        // A context keeps what is changed by saving it.
        if (called.Owners.Count == 1
            && called.Owners[0].EndsWith("Context", StringComparison.Ordinal)
            && called.Text == "saves changes through " + called.Owners[0])
        {
            return asked + called.Text.Substring("saves changes".Length);
        }

        if (called.Text.Length > 0)
            return asked.Object.Length == 0 ? called.Text : Steps(asked.ToString(), asked.IsWhole ? It(called.Text, asked.Object) : called.Text, called.Owners);
        if (Collaborator.Doer(input.Called, asked) is { Length: > 0 } doer)
            return asked + " through " + doer;
        var effect = EffectPhrases.Of(input, new CalledPhrase(asked.ToString(), []), CalledDeeds.IsQuestion(asked.Verb));
        return Tail.Join(asked.ToString(), effect);
    }

    // What is asked for and what two others do for it are three steps.
    private static string Steps(string asked, string called, IReadOnlyList<string> owners)
    {
        var first = " through " + owners[0];
        var end = called.IndexOf(first + " and ", StringComparison.Ordinal);
        return owners.Count == 1 || end < 0
            ? Clauses.Join(asked, called)
            : asked + ", " + called.Substring(0, end) + first + ", and " + called.Substring(end + first.Length + " and ".Length);
    }

    // What is done with the rows of a table that are marked afterwards.
    private static string WorkedOff(DescriptionInput input, Deed? asked)
    {
        if (Tables.WorkedOff(input.Type) is not { Length: > 0 } rows)
            return "";
        var sends = input.Effects.Where(effect => effect.Category is Facts.EffectCategories.Messaging or Facts.EffectCategories.Dispatch).ToList();
        var done = sends.Count > 0 ? EffectPhrases.Of(input with { Effects = sends }, new CalledPhrase("", []))
            : asked is { Verb: "processes", IsWhole: true } ? asked.ToString()
            : "";
        return done.Length == 0 ? "" : done + " " + rows;
    }

    // Price list item attributes are attributes of the item.
    private static Deed? OfThing(Deed? asked, IReadOnlyList<CalledMember> called)
    {
        if (asked is not { IsWhole: true, Verb: "changes" or "edits" or "modifies" or "sets" or "updates" })
            return asked;
        var bare = NounPhrase.Bare(asked.Object);
        var thing = called
            .Where(call => !call.IsStatic)
            .Select(call => call.IsInterface ? Kept.By(call.Owner) : string.Join(" ", Written.Split(call.Owner)))
            .FirstOrDefault(words => words.Length > 0
                && bare.StartsWith(words + " ", StringComparison.Ordinal)
                && !NounPhrase.IsPlace(bare.Substring(words.Length + 1)));
        return thing is null ? asked : asked with { Object = "the " + bare.Substring(thing.Length + 1) + " of the " + thing };
    }

    // The order that was created is added; a second mention is not the first thing any more.
    private static string It(string called, string thing)
    {
        if (!NounPhrase.IsPlural(thing) && called.StartsWith("appends changes ", StringComparison.Ordinal))
            return "appends its changes " + called.Substring("appends changes ".Length);
        var mention = " " + thing.Replace("a new ", "the ") + " through ";
        var at = called.IndexOf(mention, StringComparison.Ordinal);
        return at < 0 || called.IndexOf(" through ", StringComparison.Ordinal) < at
            ? called
            : called.Substring(0, at) + " it through " + called.Substring(at + mention.Length);
    }

    // An event says what was; what follows from it those who are called say, or the methods beside the entry.
    private static string Unasked(DescriptionInput input, CalledPhrase called)
    {
        if (called.Text.Length == 0 || CalledDeeds.IsQuestion(called.Text.Split(' ')[0]))
        {
            if (Changed(input) is { } entity)
                return Loaded.Of(input, entity) is { Length: > 0 } loaded
                    ? loaded
                    : Tail.Join(entity.ToString(), EffectPhrases.Of(input with { Reached = [] }, new CalledPhrase(entity.ToString(), [])));
        }

        // What a base left open is a part of what it does.
        // What it does for another interface is not the handling.
        var spoken = input.Type with { Members = [.. input.Type.Members.Where(member => !member.Modifiers.Contains("explicit"))] };
        var own = called.Text.Length > 0 || Inherited(input).Length > 0 ? "" : DeedList.Of([.. MemberPhrase.Of(spoken).Where(deed => deed.IsWhole)], MostDeeds);
        own = own.Length == 0 && called.Text.Length == 0 && Functions.Of(input.Type) is { Length: > 0 } function ? "calls " + function : own;
        var said = Clauses.Join(own, called.Text);
        // Who has others do something has their effects by it.
        var effect = EffectPhrases.Of(called.Text.Length == 0 ? input : input with { Reached = [] }, new CalledPhrase(said, called.Owners));
        // What a helper gets is got for something else.
        if (said.Length + effect.Length == 0)
            return MemberPhrase.Inside(input.Type) is var inside && CalledDeeds.IsQuestion(inside.Split(' ')[0]) ? "" : inside;
        return Tail.Join(said, effect);
    }

    // What is done to the only thing that anything is done to.
    private static Deed? Changed(DescriptionInput input)
    {
        if (!input.Effects.Any(effect => effect.Category == Facts.EffectCategories.Database)
            && !input.Called.Any(call => call.IsInterface && Kept.By(call.Owner).Length > 0))
        {
            return null;
        }

        var done = input.Called
            .Where(call => call is { IsInterface: false, IsStatic: false, Member.Kind: "method" }
                && !Collaborator.Is(call, input)
                && input.Implements.All(fact => fact.Name != call.Owner)
                && !CalledDeeds.Asks(call.Member))
            .Select(call => (call.Owner, Deed: MemberDeed.Of(call.Member, call.Owner)))
                .Where(pair => pair.Deed is { IsWhole: true, IsQuestion: false })
                .ToList();
        if (done.Count != 1)
            return null;
        var (owner, deed) = (done[0].Owner, done[0].Deed!);
        return deed.Object.Split(' ').Length > 2
            ? deed
            : deed with { Object = deed.Object + (deed.Verb == "adds" ? " to " : " of ") + NounPhrase.Thing(owner) };
    }

    // Whose status it is the name does not say apart from what it becomes; who is called does.
    private static Deed? OfStatus(Deed? asked, IReadOnlyList<CalledMember> called)
    {
        const string Ending = " status";
        const string Becomes = "the status to ";
        if (asked is not { Verb: "sets" } || !asked.Object.EndsWith(Ending, StringComparison.Ordinal))
            return asked;
        var words = NounPhrase.Bare(asked.Object.Substring(0, asked.Object.Length - Ending.Length));
        var owner = called
            .Where(call => !call.IsStatic && !call.IsInterface)
            .Select(call => string.Join(" ", Written.Split(call.Owner)))
            .FirstOrDefault(name => words.EndsWith(" " + name, StringComparison.Ordinal));
        if (owner is null)
            return asked;
        // The command may be called after the reason, the method after what the status becomes.
        var set = called
            .Where(call => string.Join(" ", Written.Split(call.Owner)) == owner)
            .Select(call => Deed.Of(MemberName.Simple(call.Member.Name)))
            .Where(deed => deed is { Verb: "sets" } && deed.Object.StartsWith(Becomes, StringComparison.Ordinal))
            .Select(deed => deed!.Object.Substring(Becomes.Length))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return asked with { Object = "the status of the " + owner + " to " + (set.Count == 1 ? set[0] : words.Substring(0, words.Length - owner.Length - 1)) };
    }
}
