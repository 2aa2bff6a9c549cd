using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>What a method does, as its name says it: <c>GetBasketAsync</c> gets the basket.</summary>
/// <param name="Verb">The verb in the third person, with its particle: <c>gets</c>, <c>signs in</c>.</param>
/// <param name="Object">What it is done to; empty when the name does not say.</param>
internal sealed record Deed(string Verb, string Object)
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "in", "out", "up", "down", "off", "on", "back" };
    private static readonly HashSet<string> WithParticle = new(StringComparer.Ordinal)
    {
        "back", "check", "clean", "log", "look", "roll", "set", "shut", "sign", "warm"
    };

    private static readonly HashSet<string> Nouns = new(StringComparer.Ordinal)
    {
        "anomaly", "assembly", "daily", "family", "hourly", "monthly", "reply", "supply", "weekly", "yearly"
    };

    // What a thing can be said to be: completed, readable, valid.
    private static readonly string[] States = ["ed", "able", "ible", "active", "empty", "full", "open", "ready", "running", "valid"];

    /// <summary>True when it says what is done to what.</summary>
    public bool IsWhole => Object.Length > 0 && Object != "all" && (!NounPhrase.IsPlace(Object) || Verb is "navigates" or "subscribes" or "unsubscribes");

    /// <summary>True for a question that is answered with yes or no.</summary>
    public bool IsQuestion => Verb == "tells";

    /// <summary>The deed; null when the name is no sentence in short.</summary>
    /// <param name="method">Simple name of the method.</param>
    public static Deed? Of(string method)
    {
        // What stands behind an underscore says how, as in Increment_NeedsLock.
        var words = Plain([.. Written.Split(method.IndexOf('_') is > 0 and var end ? method.Substring(0, end) : method)]);
        if (words.Count == 0)
            return null;
        if (words.Count > 1 && words[0] is "bulk" or "post" or "pre" && Verbs.Contains(words[1]))
            return Done(words[1], [.. words.Skip(2)]) is var again ? again with { Verb = words[0] + "-" + again.Verb } : null;
        if (words[0] is "login" or "logout")
            words = ["log", words[0].Substring(3), .. words.Skip(1)];
        if (words[0] is "rollback")
            words = ["roll", "back", .. words.Skip(1)];
        if (words[0] is "next" && words.Count > 1)
            return new Deed("gets", NounPhrase.Of(words));
        if (words[0] is "cleanup" && words.Count > 1)
            words = ["clean", "up", .. words.Skip(1)];
        // Satisfied by whom the name does not say.
        if (words[0] is "is" or "has" or "can" && words.Count > 2 && NounPhrase.IsPlace(words[words.Count - 1]))
            return null;
        if (words[0] is "is" or "has" or "can" && words.Count > 1)
            return new Deed("tells", "whether " + Question(words));
        // What is supported the name does not say.
        if (words.Count == 1 && words[0] is "contains" or "supports" or "matches" or "needs" or "requires")
            return null;
        if (words[0] is "contains" or "matches" or "supports" or "needs" or "requires" or "exists")
            return new Deed("tells", "whether it " + string.Join(" ", words));
        if (words[0] is "to" && words.Count > 1)
            return new Deed("converts", "to " + string.Join(" ", words.Skip(1)));
        return Verbs.Contains(words[0]) ? Done(words[0], [.. words.Skip(1)]) : null;
    }

    /// <summary>As it stands in a sentence.</summary>
    public override string ToString() => Object.Length == 0 ? Verb : Verb + " " + Object;

    private static Deed Done(string verb, List<string> rest)
    {
        var does = Verbs.ThirdPerson(verb);
        if (rest.Count > 1 && rest[0] is "and" or "or" && Verbs.Contains(rest[1]))
            return new Deed(does + " " + rest[0] + " " + Verbs.ThirdPerson(rest[1]), NounPhrase.Of([.. rest.Skip(2)]));
        // What is given where there is nothing is an exception to what is done.
        if (rest.FindIndex(word => word == "or") is >= 0 and var or
            && or + 1 < rest.Count
            && rest[or + 1] is "default" or "empty" or "fail" or "none" or "null" or "throw")
        {
            rest = [.. rest.Take(or)];
        }

        // Ensures that the user can save.
        if (verb is "check" or "ensure" or "validate" or "verify" && rest.FindIndex(word => word is "are" or "can" or "exists" or "has" or "is") is > 0)
            return new Deed(does, (verb is "check" ? "whether " : "that ") + NounPhrase.Definite(string.Join(" ", rest)));
        // Checks whether the store is closed.
        if (verb is "check" or "ensure" or "verify" && rest.Count > 1 && IsState(rest[rest.Count - 1]) && !rest.Exists(NounPhrase.IsPlace))
            return new Deed(
                does,
                (verb is "check" ? "whether " : "that ") + NounPhrase.Definite(string.Join(" ", rest.Take(rest.Count - 1)))
                    + (NounPhrase.IsPlural(rest[rest.Count - 2]) ? " are " : " is ") + rest[rest.Count - 1]);
        if (rest.Count > 1 && verb is "set" && IsState(rest[rest.Count - 1]) && !NounPhrase.IsPlace(rest[rest.Count - 2]))
            return new Deed("marks", NounPhrase.Of([.. rest.Take(rest.Count - 1)]) + " as " + rest[rest.Count - 1]);
        if (rest.Count == 1 && verb is "mark" && rest[0] is "done" or "dirty" or "read" or "seen" or "sent")
            return new Deed("marks", "it as " + rest[0]);
        if (rest.Count > 0 && verb is "set" or "mark" && State(rest) is { } state)
            return new Deed(rest.Count == 1 ? "marks" : "sets", state);
        if (verb is "notify" && rest.Count > 1 && rest[rest.Count - 1].EndsWith("ed", StringComparison.Ordinal))
            return new Deed("announces", "the " + rest[rest.Count - 1] + " " + string.Join(" ", rest.Take(rest.Count - 1)));
        // What everything is converted to there is more than one of.
        if (verb is "convert" && rest.Count > 1 && rest[0] is "to")
            return new Deed(does, "to " + Amount.Any(NounPhrase.Of([.. rest.Skip(1)]), one: false));
        // UseStreaming, StartConsuming: what follows the verb is no thing.
        if (rest.Count == 1 && verb is "use" or "start" or "stop" && rest[0].EndsWith("ing", StringComparison.Ordinal))
            return new Deed(does, rest[0]);
        if (Verbs.IsWithoutObject(verb))
            return new Deed(does, rest.Count > 1 && rest[0] is "for" or "from" or "to" ? NounPhrase.Of(rest) : "");
        // What is got humanized is not said.
        if (rest.Count == 1 && verb is "get" && IsState(rest[0]))
            return new Deed(does, "");
        // Joining to a group is joining it.
        if (verb is "join" && rest.Count > 1 && rest[0] is "to")
            return new Deed(does, NounPhrase.Of([.. rest.Skip(1)]));
        var particle = rest.Count > 0 && Particles.Contains(rest[0]) && WithParticle.Contains(verb);
        return new Deed(does + (particle ? " " + rest[0] : ""), NounPhrase.Of(particle ? [.. rest.Skip(1)] : rest));
    }

    // SetCancelled, SetPaidStatus: what it becomes stands where the thing would.
    private static string? State(List<string> rest)
    {
        if (!IsState(rest[0]))
            return null;
        return rest.Count == 1 ? "it as " + rest[0] : null;
    }

    private static bool IsState(string word) => word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal);

    // TryParse parses; GetItemsV2 gets items; the Async behind a name is about how.
    private static List<string> Plain(List<string> words)
    {
        while (words.Count > 1
            && (words[words.Count - 1] is "async" or "myself" or "itself" || IsVersion(words[words.Count - 1]) || IsAdverb(words[words.Count - 1])))
            words.RemoveAt(words.Count - 1);
        return words.Count > 1 && words[0] == "try" && Verbs.Contains(words[1]) ? [.. words.Skip(1)] : words;
    }

    /// <summary>True for a word that says how: daily intervals and assemblies are things.</summary>
    public static bool IsAdverb(string word) => word.EndsWith("ly", StringComparison.Ordinal) && !Nouns.Contains(word);

    private static bool IsVersion(string word) => word.Length > 1 && word[0] == 'v' && word.Skip(1).All(char.IsDigit);

    private static string Question(List<string> words)
    {
        var rest = words.Skip(1).ToList();
        if (words[0] == "is"
            && rest.Count > 1
            && !rest.Exists(NounPhrase.IsPlace)
            && States.Any(state => rest[rest.Count - 1].EndsWith(state, StringComparison.Ordinal)))
        {
            return "the " + string.Join(" ", rest.Take(rest.Count - 1)) + " is " + rest[rest.Count - 1];
        }

        // A duplicate key, and enabled.
        if (words[0] == "is"
            && rest.Count > 1
            && !rest.Exists(word => NounPhrase.IsPlace(word) || Verbs.Contains(word))
            && !NounPhrase.IsPlural(rest[rest.Count - 1])
            && !States.Any(state => rest[rest.Count - 1].EndsWith(state, StringComparison.Ordinal)))
        {
            return "it is " + Prose.Article(rest[0]) + " " + string.Join(" ", rest);
        }

        return "it " + words[0] + " " + string.Join(" ", rest);
    }
}
