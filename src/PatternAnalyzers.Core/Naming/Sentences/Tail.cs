using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Puts behind a deed where, with what or through whom it is done, in place of a clause of its own.</summary>
internal static class Tail
{
    private static readonly HashSet<string> Changes = new(StringComparer.Ordinal)
    {
        "adds", "appends", "changes", "clears", "creates", "deletes", "edits", "enqueues", "inserts", "marks", "moves", "persists", "records", "registers",
        "removes", "renames", "replaces", "saves", "schedules", "seeds", "sets", "stores",
        "unregisters", "updates", "upserts", "writes",
    };

    private static readonly HashSet<string> Fills = new(StringComparer.Ordinal) { "initialises", "initializes", "migrates", "seeds" };

    // What is made to work with the database is not made in it.
    private static readonly HashSet<string> Tools = new(StringComparer.Ordinal)
    {
        "builder", "client", "command", "configurator", "connection", "context", "factory", "provider", "scope", "session", "transaction"
    };

    private static readonly HashSet<string> Makes = new(StringComparer.Ordinal)
    {
        "answers", "creates", "explains", "generates", "gets", "produces", "summarizes", "translates"
    };

    /// <summary><c>gets orders from the database</c>, <c>adds buyers to the database</c>, <c>sends webhooks over HTTP</c>; an effect that has nothing to do with the deeds is left out beside them.</summary>
    public static string Join(string deeds, string effect)
    {
        if (deeds.StartsWith("handles ", StringComparison.Ordinal) && effect == "receives " + deeds.Substring("handles ".Length))
            return "receives and " + deeds;
        // Who sends messages publishes them, and by nothing else.
        if (deeds.Split(' ')[0] is "sends" or "publishes"
            && (effect == "publishes messages"
                || effect.StartsWith("publishes messages ", StringComparison.Ordinal)
                || (effect.StartsWith("sends ", StringComparison.Ordinal)
                    && effect.IndexOf(" over ", StringComparison.Ordinal) < 0
                    && effect.IndexOf(" to ", StringComparison.Ordinal) < 0
                    && effect.IndexOf(" through ", StringComparison.Ordinal) < 0)))
        {
            return deeds + (effect.IndexOf(" through ", StringComparison.Ordinal) is > 0 and var means ? effect.Substring(means) : "");
        }

        if (deeds.Length == 0 || effect.Length == 0 || effect.IndexOf(" and ", StringComparison.Ordinal) >= 0)
            return Clauses.Join(deeds, effect);
        // A cache is a means, and so is what somebody else does for whom something is done through already.
        if (IsOfLastOnly(deeds, effect)
            || effect.IndexOf(" a cache", StringComparison.Ordinal) >= 0
            || (deeds.IndexOf(" through ", StringComparison.Ordinal) >= 0
                && (effect.IndexOf(" through ", StringComparison.Ordinal) >= 0 || effect.EndsWith(" the database", StringComparison.Ordinal))))
        {
            return deeds;
        }

        if (effect.EndsWith(" the database", StringComparison.Ordinal) && Clauses.Parts(deeds).Any(IsOfTool))
            return deeds;
        var rest = deeds.IndexOf(' ') > 0 ? deeds.Substring(deeds.IndexOf(' ') + 1) : "";
        var isOne = deeds.IndexOf(" and ", StringComparison.Ordinal) < 0;
        if (rest.Length > 0
            && (NounPhrase.IsPlace(rest) || deeds.StartsWith("handles ", StringComparison.Ordinal))
            && isOne
            && effect.Split(' ')[0] is "sends" or "executes"
            && effect.IndexOf(" over ", StringComparison.Ordinal) < 0)
        {
            return effect;
        }
        if (rest.Length == 0 && Fills.Contains(deeds) && effect.EndsWith(" the database", StringComparison.Ordinal))
            return deeds + " the database";
        // Files are where one thing is kept and on the way to all others; who works through somebody has been named.
        if ((effect.StartsWith("writes to files", StringComparison.Ordinal) && rest.Length > 0 && !(Changes.Contains(deeds.Split(' ', ',')[0]) && isOne))
            || (deeds.IndexOf(" through ", StringComparison.Ordinal) >= 0
                && (effect.StartsWith("calls ", StringComparison.Ordinal) || effect.IndexOf(" over HTTP", StringComparison.Ordinal) >= 0)))
        {
            return deeds;
        }

        var space = effect.IndexOf(' ');
        return Behind(deeds, effect.Substring(0, space), effect.Substring(space + 1))
            ?? (rest.Length > 0 && IsMeans(effect) ? deeds : Clauses.Join(deeds, effect));
    }

    /// <summary>True where whom or what something is done through would read as said of the last of several things: <c>creates orders, and maps the order to the basket</c>.</summary>
    public static bool IsOfLastOnly(string deeds, string effect) =>
        deeds.IndexOf(", and ", StringComparison.Ordinal) >= 0
            && (effect.StartsWith("calls ", StringComparison.Ordinal) || effect.StartsWith("sends requests over ", StringComparison.Ordinal));

    private static bool IsOfTool(string part) =>
        part.Split(' ')[0] is "closes" or "creates" or "opens" or "registers" && Tools.Contains(Singular.Of(part.Substring(part.LastIndexOf(' ') + 1)));

    private static string? Behind(string deeds, string verb, string rest)
    {
        var first = deeds.Split(' ', ',')[0];
        var (changes, asks) = (Changes.Contains(first), CalledDeeds.IsQuestion(first));
        return verb switch
        {
            "reads" when rest.StartsWith("from ", StringComparison.Ordinal)
                && (asks || first == "provides")
                && deeds.IndexOf(" from ", StringComparison.Ordinal) < 0 =>
                deeds + (first == "counts" || (first == "finds" && NounPhrase.IsPlace(deeds.Substring(first.Length).Trim()))
                    ? " in" + rest.Substring("from".Length)
                    : " " + rest),
            "updates" when IsOnlyAsking(deeds) => deeds + " from the database",
            "updates" when (changes || asks) && rest.EndsWith(" table", StringComparison.Ordinal) => deeds + " in " + rest,
            "writes" when IsOnlyAsking(deeds) =>
                rest.StartsWith("to the database", StringComparison.Ordinal) ? deeds + " from" + rest.Substring("to".Length) : deeds,
            _ when rest.EndsWith("files", StringComparison.Ordinal) && deeds.IndexOf(" files", StringComparison.Ordinal) >= 0 => deeds,
            "writes" when (changes || asks) && rest.StartsWith("to ", StringComparison.Ordinal) =>
                deeds + (IsOne(deeds, "adds") && deeds.IndexOf(" to ", StringComparison.Ordinal) < 0 && !NounPhrase.IsPlace(deeds.Substring("adds ".Length))
                    ? " " + rest
                    : " in" + rest.Substring("to".Length)),
            // Who saves has said so.
            "writes" when Words.Split(deeds).Any(word => word is "saves" or "stores" or "commits") => deeds,
            "adds" or "deletes" or "updates" when (changes || (asks && !IsOnlyAsking(deeds))) && rest.EndsWith(" the database", StringComparison.Ordinal) =>
                deeds + " in the database",
            "accesses" or "uses" when changes => deeds + " in " + rest,
            "accesses" or "uses" when asks => deeds + " from " + rest,
            "tracks" when deeds.IndexOf(" through ", StringComparison.Ordinal) >= 0 => deeds,
            "tracks" =>
                deeds + (!IsOne(deeds, "adds") ? " through EF Core"
                    : rest == "entities with EF Core" ? " to the EF Core context"
                    : " to " + rest.Substring("entities with ".Length)),
            "sends" when rest.StartsWith("requests over ", StringComparison.Ordinal) => deeds + rest.Substring("requests".Length),
            "calls" => deeds + " through " + rest,
            "asks" when Makes.Contains(first) => deeds + " with " + rest,
            "sends" when rest.StartsWith("requests to their handlers", StringComparison.Ordinal) => deeds + rest.Substring("requests to their handlers".Length),
            // An email follows a deed; a message is how it is done.
            "sends" when rest.IndexOf(" through ", StringComparison.Ordinal) > 0
                && char.IsLower(rest[0])
                && !Clauses.IsSaid(rest, deeds)
                && rest.IndexOf("message", StringComparison.Ordinal) < 0
                && rest.IndexOf("request", StringComparison.Ordinal) < 0 =>
                null,
            "sends" => Clauses.IsSaid(rest, deeds) ? deeds : deeds + " by sending " + rest,
            "executes" => deeds + " by executing " + rest,
            _ => null,
        };
    }

    // Nothing is got in a database.
    private static bool IsOnlyAsking(string deeds) =>
        CalledDeeds.IsQuestion(deeds.Split(' ')[0])
            && Clauses.Parts(deeds).All(part => CalledDeeds.IsQuestion(part.Split(' ')[0]) || Verbs.Known(part.Split(' ')[0]) is null);

    private static bool IsOne(string deeds, string verb) =>
        deeds.StartsWith(verb + " ", StringComparison.Ordinal) && deeds.IndexOf(" and ", StringComparison.Ordinal) < 0;

    // What is read or kept on the way.
    private static bool IsMeans(string effect) =>
        effect.Split(' ')[0] is "reads" or "accesses" or "uses" or "turns" or "controls"
            || effect.StartsWith("deletes files", StringComparison.Ordinal)
            || effect.StartsWith("writes to files", StringComparison.Ordinal);
}
