using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>Says in words what a unit has its collaborators do: <c>deletes the basket through IBasketRepository</c>.</summary>
internal static class CalledDeeds
{
    private const int Most = 2;

    // What one asks before what one does.
    private static readonly HashSet<string> Questions = new(StringComparer.Ordinal)
    {
        "counts", "fetches", "finds", "gets", "lists", "loads", "queries", "reads", "receives", "resolves", "retrieves", "searches", "selects", "tells"
    };

    // What is done on the way to what one does, or with every message whatever it says.
    private static readonly HashSet<string> OnTheWay = new(StringComparer.Ordinal)
    {
        "adjusts", "applies", "authenticates", "authorizes", "begins", "builds", "calls", "checks", "clones", "configures", "converts", "copies", "creates",
        "ensures", "enters", "executes", "formats", "handles", "ignores", "informs", "initializes", "invokes", "logs", "maps", "makes", "navigates",
        "normalizes",
        "opens", "parses", "pops", "prepares", "processes", "protects", "provides", "quotes", "resets", "returns", "runs", "shows", "traces", "translates",
        "tries", "turns", "uses", "verifies", "waits", "warns", "wraps",
    };

    // Where only one thing is told, it is what comes of it and not what it is made with.
    private static readonly HashSet<string> Helps = new(StringComparer.Ordinal)
    {
        "activates", "allocates", "encrypts", "evaluates", "extracts", "finds", "flattens", "generates", "hashes", "materializes", "plans", "redacts",
        "renders", "serializes", "validates"
    };

    // A connection or a logger is a means.
    private static readonly string[] Means =
    [
        "connection", "client", "context", "factory", "instance", "logger", "name", "options", "path", "scope", "service", "session", "settings", "transaction",
        "type", "value"
    ];

    private static readonly HashSet<string> Sends = new(StringComparer.Ordinal) { "adds and saves", "enqueues", "executes", "publishes", "schedules", "sends" };
    private static readonly HashSet<string> AnyMessage = new(StringComparer.Ordinal)
    {
        "", "commands", "events", "messages", "queries", "requests", "the command", "the event", "the integration event", "the message", "the notification",
        "the request"
    };

    /// <summary>What the collaborators do, what acts before what asks; empty where nothing that is called says anything.</summary>
    /// <param name="input">The pattern.</param>
    /// <param name="except">The verb that is said already.</param>
    /// <param name="questions">Whether what only asks is worth a word.</param>
    /// <param name="most">How many collaborators are told.</param>
    public static CalledPhrase Of(DescriptionInput input, Deed? except = null, bool questions = true, int most = Most)
    {
        var sent = MessageNames.List(input.Sent);
        var candidates = input.Called.Where(call => Collaborator.Is(call, input))
            .Select(call => Said(call, input.Type, sent))
            .Where(pair => pair.Deed is { IsWhole: true, IsQuestion: false } deed
                && deed.Verb != except?.Verb
                && Evident.Is(deed, pair.Call.Member, pair.Call.Owner))
            // Who handles a message works on what that is about; others on whatever comes.
            .Select(pair => (pair.Call, Deed: input.Handles.Count > 0 || input.Type.Unit == "route" ? pair.Deed! : Amounts.Of(pair.Deed!, input.Type)))
            .ToList();
        // Who is got to be called is a step on the way.
        candidates.RemoveAll(candidate => IsQuestion(candidate.Deed.Verb)
            && TypeWords.Of(candidate.Call.Member.Returns) is { Length: > 0 } got
            && NounPhrase.Bare(candidate.Deed.Object).StartsWith(NounPhrase.Bare(got), StringComparison.Ordinal)
            && input.Called.Any(other => other is { IsInterface: true, Member.Kind: "method" }
                && other.Owner == TypeWords.Unwrapped(candidate.Call.Member.Returns)
                && other.Owner != candidate.Call.Owner));
        // What was added is saved.
        candidates.RemoveAll(candidate => candidate.Deed.Verb == "saves"
            && candidate.Deed.Object.StartsWith("changes to ", StringComparison.Ordinal)
            && candidates.Exists(other => other.Call.Owner == candidate.Call.Owner && other.Deed.Verb != "saves" && !IsQuestion(other.Deed.Verb)));
        var acting = candidates.Where(candidate => !IsQuestion(candidate.Deed.Verb)).ToList();
        var chosen = (acting.Count > 0 ? acting : questions ? candidates : [])
            .OrderByDescending(candidate => except is { IsWhole: true } && candidate.Deed.Object == except.Object.Replace("the new ", "the "))
            .ThenByDescending(candidate => sent.Length > 0 && candidate.Deed.Object == sent)
            .ThenBy(candidate => most == 1 && Helps.Contains(candidate.Deed.Verb))
            .ThenByDescending(candidate => candidate.Call.IsInterface)
            .ThenBy(candidate => candidate.Call.Owner, StringComparer.Ordinal)
            .ThenBy(candidate => candidate.Call.Member.Name, StringComparer.Ordinal)
            .GroupBy(candidate => candidate.Call.Owner, StringComparer.Ordinal)
            .Take(most)
            .ToList();
        // Beside the message that is sent nothing else of the same partner counts.
        var phrases = chosen.Select(group => DeedList.Of(
            [.. group.Select(candidate => candidate.Deed)],
            chosen.Count > 1 || group.First().Deed.Object == sent ? 1 : most == 1 ? Most : Most + 2)
            + " through " + group.Key);
        return new CalledPhrase(Prose.List([.. phrases], most), [.. chosen.Select(group => group.Key)]);
    }

    /// <summary>All that collaborators are asked to do, as far as it is said of what.</summary>
    public static IEnumerable<Deed> Whole(DescriptionInput input) =>
        input.Called
            .Where(call => Collaborator.Is(call, input))
            .Select(call => MemberDeed.Of(call.Member, call.Owner))
            .OfType<Deed>()
            .Where(deed => deed.IsWhole);

    private static (CalledMember Call, Deed? Deed) Said(CalledMember call, TypeFact type, string sent)
    {
        if (!call.IsInterface || !GenericRepositories.Is(call.Owner))
            return (call, Told(call, sent));
        return GenericRepositories.Of(call, type) is { } kept ? kept : (call, null);
    }

    /// <summary>True for verbs that only ask.</summary>
    public static bool IsQuestion(string verb) => Questions.Contains(verb);

    /// <summary>True for a method that asks something and leaves everything as it is, as far as its name tells.</summary>
    public static bool Asks(MemberFact member) =>
        Deed.Of(MemberName.Simple(member.Name)) is { } deed && (IsQuestion(deed.Verb) || deed.Verb is "creates" or "converts" or "checks");

    // Who creates and hands nothing out was told to.
    private static bool IsOrder(CalledMember call, Deed deed) =>
        deed.Verb == "creates"
            && call.IsInterface
            && TypeWords.Of(call.Member.Returns).Length == 0
            && call.Member.Returns.StartsWith("Task", StringComparison.Ordinal);

    // Repositories hand theirs on.
    private static bool IsUnitOfWork(CalledMember call) => call.Owner.EndsWith("UnitOfWork", StringComparison.Ordinal);

    private static Deed? Told(CalledMember call, string sent)
    {
        if (Trade.Of(call) is { } trade)
            return trade;
        var deed = MemberDeed.Of(call.Member, call.Owner);
        // Which message it is tells more than that it is one.
        if (sent.Length > 0 && deed is not null && AnyMessage.Contains(deed.Object) && Sends.Contains(deed.Verb))
            return deed with { Object = sent };
        if (deed is null || (OnTheWay.Contains(deed.Verb) && !IsOrder(call, deed)) || Means.Contains(deed.Object.Substring(deed.Object.LastIndexOf(' ') + 1)))
            return null;
        if (Kept.By(call.Owner) is { Length: > 0 } kept
            && ((deed.Object.Length == 0 && deed.Verb != "clears" && call.Owner.EndsWith("Repository", StringComparison.Ordinal))
                || deed.Object.StartsWith("many", StringComparison.Ordinal)
                || NounPhrase.IsPlace(deed.Object)))
        {
            deed = deed.Object.StartsWith("for ", StringComparison.Ordinal) ? deed with { Object = NounPhrase.Plural(kept) + " " + deed.Object }
                : deed.Object.StartsWith("by ", StringComparison.Ordinal) ? deed with { Object = "the " + kept + " " + deed.Object }
                : Kept.In([deed], call.Owner)[0];
        }

        // Deletes all by user ID: all of what is not said.
        if (deed.Object.StartsWith("all ", StringComparison.Ordinal) && NounPhrase.IsPlace(deed.Object.Substring("all ".Length)))
            return null;
        return deed.Verb is "saves" && (deed.Object == "entities" || (deed.Object.Length == 0 && IsUnitOfWork(call)))
            ? deed with { Object = "the changes" }
            : deed;
    }
}
