namespace PatternAnalyzers.Core.Naming;

/// <summary>Says in words what a unit has others do: <c>adds the attendee (Meeting.AddAttendee)</c>, <c>deletes the basket through IBasketRepository</c>.</summary>
internal static class CalledDeeds
{
    private const int Told = 2;

    // What one asks before or makes on the way to what one does.
    private static readonly HashSet<string> Questions = new(StringComparer.Ordinal) { "counts", "fetches", "finds", "gets", "lists", "loads", "queries", "reads", "resolves", "retrieves", "searches", "selects", "tells" };

    private static readonly HashSet<string> OnTheWay = new(StringComparer.Ordinal)
    {
        "adjusts", "applies", "begins", "builds", "checks", "clones", "configures", "converts", "copies", "creates", "ensures", "enters", "formats", "handles", "ignores", "initializes", "invokes", "logs", "maps", "makes", "normalizes",
        "opens", "parses", "prepares", "protects", "provides", "returns", "traces", "translates", "tries", "turns", "uses", "verifies", "waits", "wraps",
    };

    // A connection or a logger is a means.
    private static readonly string[] Means = ["connection", "client", "context", "factory", "instance", "logger", "name", "options", "path", "scope", "service", "session", "settings", "transaction", "type", "value"];

    /// <summary>Up to two phrases, what acts before what asks; empty where nothing that is called says anything.</summary>
    /// <param name="called">Methods called.</param>
    /// <param name="except">Verbs that are said already.</param>
    /// <param name="questions">Whether what only asks is worth a word.</param>
    /// <param name="sent">What messages are called that are sent; empty when that is not known.</param>
    public static CalledPhrase Of(IReadOnlyList<CalledMember> called, IReadOnlyCollection<string> except, bool questions = true, string sent = "")
    {
        var candidates = called.Where(call => !IsTool(call))
            .Select(call => (Call: call, Deed: Named(MemberDeed.Of(call.Member, call.Owner), sent)))
            .Where(pair => pair.Deed is { } deed && (deed.Object.Length > 0 || pair.Call.IsInterface) && !OnTheWay.Contains(deed.Verb) && !except.Contains(deed.Verb) && !IsMeans(deed))
            .Select(pair => (pair.Call, Deed: pair.Deed!, Asks: Questions.Contains(pair.Deed!.Verb)))
            .ToList();
        var acting = candidates.Where(candidate => !candidate.Asks).ToList();
        var chosen = (acting.Count > 0 ? acting : questions ? candidates : [])
            .OrderByDescending(candidate => candidate.Call.IsInterface)
            .ThenByDescending(candidate => candidate.Deed.Object.Length > 0)
            .ThenBy(candidate => candidate.Call.Owner, StringComparer.Ordinal)
            .ThenBy(candidate => candidate.Call.Member.Name, StringComparer.Ordinal)
            .GroupBy(candidate => candidate.Call.Owner, StringComparer.Ordinal)
            .Take(Told)
            .ToList();
        var phrases = chosen.Select(group => Deed.Join([.. group.Select(candidate => candidate.Deed)], Told) + " through " + group.Key);
        return new CalledPhrase(Prose.List([.. phrases], Told), [.. chosen.Select(group => group.Key)]);
    }

    // Which message it is tells more than that it is one.
    private static Deed? Named(Deed? deed, string sent) =>
        sent.Length > 0 && deed is { Verb: "enqueues" or "publishes" or "schedules" or "sends", Object: "" or "the command" or "the event" or "the integration event" or "the message" or "the notification" or "the request" } ? deed with { Object = sent } : deed;

    private static bool IsTool(CalledMember call) =>
        call.IsStatic || call.Member.Kind != "method" || call.Owner.EndsWith("Exception", StringComparison.Ordinal) || call.Owner.EndsWith("Extensions", StringComparison.Ordinal)
        || call.Owner.EndsWith("Builder", StringComparison.Ordinal) || call.Owner.EndsWith("Factory", StringComparison.Ordinal);

    private static bool IsMeans(Deed deed) => deed.Object.Length > 0 && Means.Contains(deed.Object.Substring(deed.Object.LastIndexOf(' ') + 1));
}
