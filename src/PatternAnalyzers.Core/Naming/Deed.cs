namespace PatternAnalyzers.Core.Naming;

/// <summary>What a method does, as its name says it: <c>GetBasketAsync</c> gets the basket.</summary>
/// <param name="Verb">The verb in the third person, with its particle: <c>gets</c>, <c>signs in</c>.</param>
/// <param name="Object">What it is done to; empty when the name does not say.</param>
internal sealed record Deed(string Verb, string Object)
{
    // Verbs that programs are written with; what is none of them may be a noun, and a sentence about a noun is wrong.
    private static readonly HashSet<string> Verbs = new(
        ("accept acquire add adjust allocate analyze analyse append apply approve archive ask assemble assign assist attach authenticate authorize begin bind block book broadcast build bump buy cache calculate " +
        "call cancel capture change charge check choose claim classify clean clear clone close collect combine commit compare compile complete compose compress compute configure confirm connect consume " +
        "continue convert copy correct count create cut deactivate activate deallocate decode decompress decorate decrypt deduct define delete deliver deny deploy derive describe deserialize detach detect determine " +
        "disable discard disconnect discover dispatch display divide download draft draw drop edit embed emit enable encode encrypt end enqueue dequeue enrich ensure enter enumerate escalate escape estimate " +
        "evaluate evict examine exchange exclude execute expand expire explain export extend extract fail fetch fill filter find finish fire fix flag flatten flush fold follow forget format forward free " +
        "freeze gather generate get give grant group guess handle hash hide hold host ignore import include increase decrease increment decrement index infer inform initialize initialise inject insert inspect " +
        "install interpret intersect introduce invalidate invite invoke issue iterate join keep kill label launch lease leave lend limit link list load locate lock log look lower make map mark mask match " +
        "measure merge migrate mix modify monitor mount move multiply name navigate negotiate normalize normalise notify number observe obtain offer open order organize override pack parse partition pass pause pay peek " +
        "perform persist pick place plan play poll pop populate post predict prepare prepend present price print process produce project promote propose protect provide prune publish pull purge push put query " +
        "queue quote raise rank rate read rebuild recalculate receive recognize recommend reconcile record recover redeem redirect reduce refill refine refresh refund refuse register reject release reload " +
        "remember remind remove rename render renew reopen repair repeat replace reply report request reserve reset resolve respond restart restore resume retrieve retry return reverse revert review " +
        "revoke rewrite roll rotate route run sample sanitize save scan schedule score search seed segment select send separate serialize serve set settle share ship show shuffle shut sign simulate simplify " +
        "skip sleep snapshot solve sort speak spend split squash stage start stop store stream strip submit subscribe substitute subtract suggest sum summarize summarise supply suspend swap switch " +
        "synchronize sync tag take teach tell terminate test throttle throw tick tokenize toggle trace track train transfer transform transition translate transmit traverse trigger trim truncate try turn " +
        "unlock unpack unpublish unregister unsubscribe unwrap update upgrade upload upsert use validate verify visit vote wait wake walk warm warn watch weigh withdraw wrap write zip").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "in", "out", "up", "down", "off", "on", "back" };
    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal) { "after", "and", "as", "at", "before", "between", "by", "for", "from", "if", "in", "into", "of", "on", "or", "over", "per", "through", "to", "under", "until", "using", "when", "with", "without" };
    private static readonly HashSet<string> Counted = new(StringComparer.Ordinal) { "a", "all", "an", "any", "each", "every", "many", "no", "some", "the" };

    /// <summary>The deed; null when the name is no sentence in short.</summary>
    /// <param name="method">Simple name of the method.</param>
    public static Deed? Of(string method)
    {
        var words = Words.Split(method).Select(Words.Small).ToList();
        if (words.Count > 1 && words[words.Count - 1] == "async")
            words.RemoveAt(words.Count - 1);
        if (words.Count == 0)
            return null;
        words = [.. words.Select((word, index) => index > 0 && Written.TryGetValue(word, out var written) ? written : word)];
        if (words[0] is "login" or "logout")
            words = ["log", words[0].Substring(3), .. words.Skip(1)];
        if (words[0] is "is" or "has" or "can" && words.Count > 1)
            return new Deed("tells", "whether " + Question(words));
        if (words[0] is "to" && words.Count > 1)
            return new Deed("converts", "to " + string.Join(" ", words.Skip(1)));
        if (!Verbs.Contains(words[0]))
            return null;
        var rest = words.Skip(1).ToList();
        // SetCancelled, UseStreaming: what follows the verb is no thing.
        if (rest.Count == 1 && (rest[0].EndsWith("ed", StringComparison.Ordinal) || rest[0].EndsWith("ing", StringComparison.Ordinal)) && words[0] is "set" or "use" or "get" or "mark" or "make")
            return new Deed(ThirdPerson(words[0]), "");
        var particle = rest.Count > 0 && Particles.Contains(rest[0]) && words[0] is "log" or "sign" or "look" or "check" or "shut" or "clean" or "set" or "roll" or "warm" or "back";
        return new Deed(ThirdPerson(words[0]) + (particle ? " " + rest[0] : ""), Phrase(particle ? [.. rest.Skip(1)] : rest));
    }

    private static readonly Dictionary<string, string> Written = new(StringComparer.Ordinal)
    {
        ["api"] = "API", ["apis"] = "APIs", ["csv"] = "CSV", ["html"] = "HTML", ["http"] = "HTTP", ["id"] = "ID", ["ids"] = "IDs", ["ip"] = "IP", ["json"] = "JSON", ["pdf"] = "PDF", ["sql"] = "SQL",
        ["uri"] = "URI", ["uris"] = "URIs", ["url"] = "URL", ["urls"] = "URLs", ["xml"] = "XML",
    };

    // What a thing can be said to be: completed, readable, valid.
    private static readonly string[] States = ["ed", "able", "ible", "active", "empty", "full", "open", "ready", "running", "valid"];

    /// <summary>Deeds as one phrase; verbs that share their object share it in the sentence too.</summary>
    public static string Join(IReadOnlyList<Deed> deeds, int limit)
    {
        if (deeds.Count > 1 && deeds[0].Object.Length > 0 && deeds.All(deed => deed.Object == deeds[0].Object))
            return List([.. deeds.Select(deed => deed.Verb).Distinct(StringComparer.Ordinal)], limit) + " " + deeds[0].Object;
        return List([.. deeds.Select(deed => deed.ToString()).Distinct(StringComparer.Ordinal)], limit);
    }

    /// <summary>As it stands in a sentence.</summary>
    public override string ToString() => Object.Length == 0 ? Verb : Verb + " " + Object;

    private static string List(IReadOnlyList<string> deeds, int limit) =>
        deeds.Count > limit ? string.Join(", ", deeds.Take(limit)) + " and more" : Prose.List(deeds, limit);

    private static string Question(List<string> words)
    {
        var rest = words.Skip(1).ToList();
        if (words[0] == "is" && rest.Count > 1 && !rest.Exists(Prepositions.Contains) && States.Any(state => rest[rest.Count - 1].EndsWith(state, StringComparison.Ordinal)))
            return "the " + string.Join(" ", rest.Take(rest.Count - 1)) + " is " + rest[rest.Count - 1];
        return "it " + words[0] + " " + string.Join(" ", rest);
    }

    private static string Phrase(List<string> words)
    {
        if (words.Count == 0)
            return "";
        var text = string.Join(" ", words);
        if (Prepositions.Contains(words[0]) || Counted.Contains(words[0]))
            return text;
        var end = words.FindIndex(Prepositions.Contains);
        var head = words[(end < 0 ? words.Count : end) - 1];
        return IsPlural(head) ? text : "the " + text;
    }

    private static bool IsPlural(string word) => word.Length > 2 && word[word.Length - 1] == 's' && word[word.Length - 2] is not ('s' or 'u' or 'i');

    private static string ThirdPerson(string verb)
    {
        if (verb.EndsWith("y", StringComparison.Ordinal) && "aeiou".IndexOf(verb[verb.Length - 2]) < 0)
            return verb.Substring(0, verb.Length - 1) + "ies";
        var hisses = verb[verb.Length - 1] is 's' or 'x' or 'z' or 'o' || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal);
        return verb + (hisses ? "es" : "s");
    }
}
