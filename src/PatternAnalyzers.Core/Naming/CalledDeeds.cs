using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Naming;

/// <summary>Says in words what a unit has its collaborators do: <c>deletes the basket through IBasketRepository</c>.</summary>
internal static class CalledDeeds
{
    private const int Most = 2;

    // What one asks before what one does.
    private static readonly HashSet<string> Questions = new(StringComparer.Ordinal) { "counts", "fetches", "finds", "gets", "lists", "loads", "queries", "reads", "receives", "resolves", "retrieves", "searches", "selects", "tells" };

    // What is done on the way to what one does, or with every message whatever it says.
    private static readonly HashSet<string> OnTheWay = new(StringComparer.Ordinal)
    {
        "adjusts", "applies", "begins", "builds", "calls", "checks", "clones", "configures", "converts", "copies", "creates", "ensures", "enters", "executes", "formats", "handles", "ignores", "informs", "initializes", "invokes", "logs", "maps", "makes", "normalizes",
        "opens", "parses", "pops", "prepares", "processes", "protects", "provides", "quotes", "resets", "returns", "runs", "traces", "translates", "tries", "turns", "uses", "verifies", "waits", "warns", "wraps",
    };

    // A connection or a logger is a means.
    private static readonly string[] Means = ["connection", "client", "context", "factory", "instance", "logger", "name", "options", "path", "scope", "service", "session", "settings", "transaction", "type", "value"];

    private static readonly string[] Tools = ["Builder", "Exception", "Extensions", "Factory", "Handler", "Log", "Logger"];

    private static readonly HashSet<string> Sends = new(StringComparer.Ordinal) { "adds and saves", "enqueues", "executes", "publishes", "schedules", "sends" };
    private static readonly HashSet<string> AnyMessage = new(StringComparer.Ordinal) { "", "commands", "events", "messages", "queries", "requests", "the command", "the event", "the integration event", "the message", "the notification", "the request" };

    /// <summary>What the collaborators do, what acts before what asks; empty where nothing that is called says anything.</summary>
    /// <param name="input">The pattern.</param>
    /// <param name="except">The verb that is said already.</param>
    /// <param name="questions">Whether what only asks is worth a word.</param>
    public static CalledPhrase Of(DescriptionInput input, Deed? except = null, bool questions = true)
    {
        var sent = MessageNames.List(input.Sent);
        var candidates = input.Called.Where(call => IsCollaborator(call, input))
            .Select(call => (Call: call, Deed: Told(call, sent)))
            .Where(pair => pair.Deed is { IsWhole: true } deed && deed.Verb != except?.Verb)
            .Select(pair => (pair.Call, Deed: pair.Deed!))
            .ToList();
        var acting = candidates.Where(candidate => !IsQuestion(candidate.Deed.Verb)).ToList();
        var chosen = (acting.Count > 0 ? acting : questions ? candidates : [])
            .OrderByDescending(candidate => sent.Length > 0 && candidate.Deed.Object == sent)
            .ThenByDescending(candidate => candidate.Call.IsInterface)
            .ThenBy(candidate => candidate.Call.Owner, StringComparer.Ordinal)
            .ThenBy(candidate => candidate.Call.Member.Name, StringComparer.Ordinal)
            .GroupBy(candidate => candidate.Call.Owner, StringComparer.Ordinal)
            .Take(Most)
            .ToList();
        // Beside the message that is sent nothing else of the same partner counts.
        var phrases = chosen.Select(group => DeedList.Of([.. group.Select(candidate => candidate.Deed)], chosen.Count > 1 || group.First().Deed.Object == sent ? 1 : Most) + " through " + group.Key);
        return new CalledPhrase(Prose.List([.. phrases], Most), [.. chosen.Select(group => group.Key)]);
    }

    /// <summary>The interface that is asked to do the very thing; empty where none is.</summary>
    public static string Doer(IReadOnlyList<CalledMember> called, Deed deed)
    {
        var owners = called.Where(call => call.IsInterface && !IsTool(call) && !IsQuestion(deed.Verb) && Deed.Of(MemberName.Simple(call.Member.Name)) is { } other && other.Verb == deed.Verb && Shares(deed.Object, other.Object + " " + call.Owner)).Select(call => call.Owner).Distinct(StringComparer.Ordinal).ToList();
        return owners.Count == 1 ? owners[0] : "";
    }

    /// <summary>The only collaborator that is called; empty where there is none or a choice, or where it is only asked on the way to a deed.</summary>
    public static string Only(DescriptionInput input, IReadOnlyList<Deed> deeds)
    {
        var called = input.Called.Where(call => call.IsInterface && IsGiven(input.Type, call.Owner) && IsCollaborator(call, input)).ToList();
        var acts = called.Exists(call => !Asks(call.Member)) || deeds.All(deed => IsQuestion(deed.Verb));
        return acts && called.Select(call => call.Owner).Distinct(StringComparer.Ordinal).Count() == 1 ? called[0].Owner : "";
    }

    /// <summary>True for what is handed to the constructor.</summary>
    public static bool IsGiven(TypeFact type, string owner) => Names(type.Dependencies.Select(dependency => dependency.Type)).Contains(owner);

    /// <summary>True for verbs that only ask.</summary>
    public static bool IsQuestion(string verb) => Questions.Contains(verb);

    /// <summary>True for a method that asks something and leaves everything as it is, as far as its name tells.</summary>
    public static bool Asks(MemberFact member) => Deed.Of(MemberName.Simple(member.Name)) is { } deed && (IsQuestion(deed.Verb) || deed.Verb is "creates" or "converts" or "checks");

    // What stands behind an interface or was handed in; what one is, makes oneself or is asked to work on is no collaborator.
    private static bool IsCollaborator(CalledMember call, DescriptionInput input)
    {
        // ICacheable is a property of somebody else.
        if (IsTool(call) || call.Owner.EndsWith("able", StringComparison.Ordinal) || input.Implements.Any(fact => fact.Name == call.Owner))
            return false;
        var parameters = input.Type.Members.Where(member => member.Kind != "constructor").SelectMany(member => member.Parameters);
        if (input.Type.Unit == "route")
            return call.IsInterface || Names(parameters).Contains(call.Owner);
        return IsGiven(input.Type, call.Owner) || (call.IsInterface && !Names(parameters).Contains(call.Owner));
    }

    private static IEnumerable<string> Names(IEnumerable<string> types) => types.Select(type => type.Split('<', '?')[0]);

    // Repositories hand theirs on.
    private static bool IsUnitOfWork(CalledMember call) => call.Owner.EndsWith("UnitOfWork", StringComparison.Ordinal);

    private static bool Shares(string words, string others)
    {
        var said = new HashSet<string>(Words.Split(others).Select(Singular.Of), StringComparer.OrdinalIgnoreCase);
        return Words.Split(words).Any(word => word != "the" && said.Contains(Singular.Of(word)));
    }

    private static Deed? Told(CalledMember call, string sent)
    {
        if (Trade.Of(call) is { } trade)
            return trade;
        var deed = MemberDeed.Of(call.Member, call.Owner);
        // Which message it is tells more than that it is one.
        if (sent.Length > 0 && deed is not null && AnyMessage.Contains(deed.Object) && Sends.Contains(deed.Verb))
            return deed with { Object = sent };
        if (deed is null || OnTheWay.Contains(deed.Verb) || Means.Contains(deed.Object.Substring(deed.Object.LastIndexOf(' ') + 1)))
            return null;
        return deed.Verb is "saves" && (deed.Object == "entities" || (deed.Object.Length == 0 && IsUnitOfWork(call))) ? deed with { Object = "the changes" } : deed;
    }

    private static bool IsTool(CalledMember call) => call.IsStatic || call.Member.Kind != "method" || Tools.Any(ending => call.Owner.EndsWith(ending, StringComparison.Ordinal));
}
