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
        "inflect defer enlist materialize deduplicate shift rescale visualize reschedule deinitialize deinitialise propagate probe quiesce relay tally scroll unlock unpack unpublish unregister unsubscribe unwrap update upgrade upload upsert use validate verify visit vote wait wake walk warm warn watch weigh withdraw wrap write zip").Split(' '),
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
        words = [.. Plain(words)];
        words = [.. words.Select((word, index) => index > 0 && Written.TryGetValue(word, out var written) ? written : word)];
        if (words[0] is "login" or "logout")
            words = ["log", words[0].Substring(3), .. words.Skip(1)];
        if (words[0] is "is" or "has" or "can" && words.Count > 1)
            return new Deed("tells", "whether " + Question(words));
        if (words[0] is "to" && words.Count > 1)
            return new Deed("converts", "to " + string.Join(" ", words.Skip(1)));
        if (words[0] is "contains" or "matches" or "supports" or "needs" or "requires" or "exists")
            return new Deed("tells", "whether it " + string.Join(" ", words));
        if (!Verbs.Contains(words[0]))
            return null;
        var rest = words.Skip(1).ToList();
        if (rest.Count > 1 && rest[0] == "and" && Verbs.Contains(rest[1]))
            return new Deed(ThirdPerson(words[0]) + " and " + ThirdPerson(rest[1]), Phrase([.. rest.Skip(2)]));
        // NavigateTo, StartWith: to whom is not said.
        if (rest.Count > 0 && Prepositions.Contains(rest[rest.Count - 1]) && !Particles.Contains(rest[rest.Count - 1]))
            rest.RemoveAt(rest.Count - 1);
        // SetCancelled, UseStreaming: what follows the verb is no thing.
        if (rest.Count == 1 && words[0] is "set" or "mark" && rest[0].EndsWith("ed", StringComparison.Ordinal) && !rest[0].EndsWith("eed", StringComparison.Ordinal))
            return new Deed("marks", "it as " + rest[0]);
        if (rest.Count == 1 && words[0] is "use" && rest[0].EndsWith("ing", StringComparison.Ordinal))
            return new Deed(ThirdPerson(words[0]), rest[0]);
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

    /// <summary>A thing as it stands in a sentence: <c>orderLines</c> gives order lines, <c>basket</c> the basket.</summary>
    public static string Thing(string name) => Phrase([.. Words.Split(name).Select(Words.Small).Select(word => Written.TryGetValue(word, out var written) ? written : word)]);

    /// <summary>Deeds as one phrase; what shares its object or its verb shares it in the sentence too.</summary>
    public static string Join(IReadOnlyList<Deed> deeds, int limit)
    {
        var distinct = deeds.Distinct().Where(deed => deed.Object.Length > 0 || !deeds.Any(other => other.Verb == deed.Verb && other.Object.Length > 0)).ToList();
        if (distinct.Count > 1 && distinct[0].Object.Length > 0 && distinct.All(deed => deed.Object == distinct[0].Object))
            return Prose.List([.. distinct.Take(limit + limit).Select(deed => deed.Verb)], limit + limit) + " " + distinct[0].Object;
        var more = distinct.Count > limit;
        var groups = distinct.Take(limit).GroupBy(deed => deed.Verb, StringComparer.Ordinal).ToList();
        if (groups.Count == 1 && distinct.Count > 1)
            return groups[0].Key + " " + List([.. distinct.Where(deed => deed.Verb == groups[0].Key).Select(deed => deed.Object)], limit, more);
        var said = groups.Select(group => group.First().Object.Length == 0 ? group.Key : group.Key + " " + string.Join(" and ", group.Select(deed => deed.Object))).ToList();
        // One "and" within another needs the comma.
        return !more && said.Count > 1 && groups.Any(group => group.Count() > 1)
            ? string.Join(", ", said.Take(said.Count - 1)) + ", and " + said[said.Count - 1]
            : List(said, limit, more);
    }

    /// <summary>As it stands in a sentence.</summary>
    public override string ToString() => Object.Length == 0 ? Verb : Verb + " " + Object;

    private static string List(IReadOnlyList<string> deeds, int limit, bool more = false) =>
        more || deeds.Count > limit ? string.Join(", ", deeds.Take(limit)) + " and more" : Prose.List(deeds, limit);

    // TryParse parses; GetItemsV2 gets items.
    private static IEnumerable<string> Plain(List<string> words)
    {
        var first = words[0] == "try" && words.Count > 1 && Verbs.Contains(words[1]) ? 1 : 0;
        var last = words.Count - 1 > first && IsVersion(words[words.Count - 1]) ? 1 : 0;
        return words.Skip(first).Take(words.Count - first - last);
    }

    private static bool IsVersion(string word) => word.Length > 1 && word[0] == 'v' && word.Skip(1).All(char.IsDigit);

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
