using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>What a handler is there for by its name: <c>ModelStateValidationFilter</c> validates the model state, <c>UnhandledMessageForwarder</c> forwards unhandled messages.</summary>
internal static class Duty
{
    // What frameworks make of a type and what tells nothing else.
    private static readonly HashSet<string> Roles = new(StringComparer.Ordinal)
    {
        "action", "actor", "attribute", "background", "behavior", "behaviour", "filter", "hosted", "job", "middleware", "pipeline", "processor", "recurring",
        "scheduled", "service", "task", "timed", "worker",
    };

    private static readonly HashSet<string> Places = new(StringComparer.Ordinal) { "custom", "default", "in", "memory", "my", "sample", "simple" };

    // Whoever does that names no thing that it is done to.
    private static readonly HashSet<string> Vague = new(StringComparer.Ordinal)
    {
        "connects", "controls", "handles", "listens", "manages", "processes", "providers", "provides", "resolves", "runs", "serves", "starts", "stops", "uses",
        "works"
    };

    // Things although they are written as what is being done.
    private static readonly HashSet<string> Things = new(StringComparer.Ordinal)
    {
        "binding", "booking", "building", "drawing", "heading", "listing", "meeting", "posting", "rating", "recording", "setting", "training"
    };

    // Verbs that begin a name although they are things as well, and adjectives that are verbs.
    private static readonly HashSet<string> Beginning = new(StringComparer.Ordinal) { "check", "display", "load", "measure", "track", "update" };
    private static readonly HashSet<string> Adjectives = new(StringComparer.Ordinal) { "complete", "correct", "empty", "free", "live", "lower", "open" };

    /// <summary>The deed; null for a name that is none and for other types.</summary>
    public static Deed? Of(DescriptionInput input)
    {
        if (input.PatternType != PatternType.Handler
            || input.Subtype is "request" or "http_endpoint" or "ui" or "command_line" or "grpc"
            || input.Handles.Count > 0)
        {
            return null;
        }

        var words = Written.Split(Role.Simple(input.Type.Name)).SkipWhile(Places.Contains).ToList();
        // Whoever only handles is called by what.
        if (words.Count > 1 && words[words.Count - 1] == "handler")
            words.RemoveAt(words.Count - 1);
        while (words.Count > 1 && Roles.Contains(words[words.Count - 1]))
            words.RemoveAt(words.Count - 1);
        var named = words.Count < 2 ? null : Begun(words) ?? Ended(words);
        // Who asks in a filter whether somebody may authorizes whatever comes.
        return named
            ?? (input.Implements.Any(fact => fact.Name is "IAuthorizationFilter" or "IAsyncAuthorizationFilter")
                && input.Called.Any(call => call.IsInterface && call.Member.Name.StartsWith("Authorize", StringComparison.Ordinal))
                ? new Deed("authorizes", "requests")
                : null);
    }

    /// <summary>What a type does of its own where that is its duty in more words: who cancels orders cancels failed payment orders.</summary>
    public static Deed Told(Deed duty, IEnumerable<Deed> own) =>
        own.FirstOrDefault(deed => deed is { IsWhole: true, IsQuestion: false }
            && (deed.Verb == duty.Verb || deed.Verb.EndsWith("-" + duty.Verb, StringComparison.Ordinal))
            && (IsMore(deed.Object, duty.Object) || (deed.Verb != duty.Verb && NounPhrase.Bare(deed.Object) == duty.Object))) is { } told
            ? told with { Object = Amount.Any(told.Object, one: false) }
            : duty;

    // All its words and one besides.
    private static bool IsMore(string told, string duty)
    {
        var said = Words.Split(NounPhrase.Bare(told)).Select(Singular.Of).ToList();
        var words = Words.Split(NounPhrase.Bare(duty)).Select(Singular.Of).ToList();
        return said.Count > words.Count && words.TrueForAll(said.Contains);
    }

    private static Deed? Begun(List<string> words)
    {
        var isVerb = Beginning.Contains(words[0]) || (Verbs.IsOnly(words[0]) && !Adjectives.Contains(words[0]));
        // Load balancing is no loading.
        if (words.Count == 2 && words[1].EndsWith("ing", StringComparison.Ordinal) && Verbs.IsNoun(words[0]) && !Things.Contains(words[1]))
            return null;
        // Who remembers and starts is no starter of what is remembered.
        return isVerb
            && !Role.IsRole(words[words.Count - 1])
            && Deed.Of(string.Concat(words.Select(Words.Capital))) is { IsWhole: true, IsQuestion: false } deed
            ? deed with { Object = Amount.Any(deed.Object, one: false) }
            : null;
    }

    private static Deed? Ended(List<string> words)
    {
        var last = words[words.Count - 1];
        var things = words.Take(words.Count - 1).ToList();
        if (Verbs.Contains(words[0]) && (!Verbs.IsNoun(words[0]) || Role.IsRole(last)))
            return null;
        if (last is "authentication" or "authorization")
            return new Deed("handles", string.Join(" ", words));
        if (last is "notification" or "notifications")
            return new Deed("sends", NounPhrase.Plural(string.Join(" ", words)));
        if (last == "handler" && things[things.Count - 1] == "exception")
            return new Deed("handles", "exceptions");
        var verb = Things.Contains(last) || things[0].EndsWith("ing", StringComparison.Ordinal)
            ? null
            : Nominal.Doing(last) ?? (Verbs.Doing(last) is { } doing && !Vague.Contains(doing) ? doing : null);
        return verb is null || NounPhrase.Of(AllFirst(things)) is not { Length: > 0 } thing || NounPhrase.IsPlace(thing)
            ? null
            : new Deed(verb, Amount.Any(thing, one: false));
    }

    // Current all events are all current events.
    private static List<string> AllFirst(List<string> words) => words.Contains("all") ? ["all", .. words.Where(word => word != "all")] : words;
}
