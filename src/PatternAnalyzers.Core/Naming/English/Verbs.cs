namespace PatternAnalyzers.Core.Naming.English;

/// <summary>The verbs that programs are written with.</summary>
internal static class Verbs
{
    // What is none of them may be a noun, and a sentence about a noun is wrong.
    private static readonly HashSet<string> All = new(
        ("accept acquire add adjust allocate alter analyze analyse append apply approve archive ask assemble assign assist attach authenticate authorize begin bind block book broadcast build bump buy cache calculate "
            +
        "call cancel capture change charge check choose claim classify clean clear clone close collect combine commit compare compile complete compose compress compute configure confirm connect consume "
            +
        "continue convert copy correct count create cut deactivate activate deallocate decode decompress decorate decrypt deduct define delete deliver deny deploy derive describe deserialize destructure detach detect determine "
            +
        "disable discard disconnect discover dispatch display divide download draft draw drop edit embed emit enable encode encrypt end enqueue dequeue enrich ensure enter enroll enumerate escalate escape estimate "
            +
        "aggregate evaluate evict examine exchange exclude execute expand expire explain export extend extract fail fetch fill filter find finish fire fix flag flatten flush fold follow forget format forward free "
            +
        "freeze gather generate get give grant group guess handle hash hide hold host ignore import include increase decrease increment decrement index infer inform initialize initialise initiate ingest inject insert inspect "
            +
        "install interpret intersect introduce invalidate invite invoke issue iterate join keep kill label like unlike launch lease leave lend limit link list load locate lock log look lower make map mark mask match "
            +
        "measure merge migrate mix modify monitor mount move multiply name navigate negotiate normalize normalise notify number observe obtain offer open order organize override pack parse partition pass pause pay peek "
            +
        "perform persist pick place plan play poll pop populate post predict prepare prepend present price print process produce project promote propose protect provide prune publish pull purge push put query "
            +
        "queue quote raise rank rate read rebuild recalculate receive recognize recommend reconcile record recover redeem redirect reduce refill refine refresh refund refuse register reject release reload "
            +
        "remember remind remove rename render renew reopen repair repeat replace reply report request require reserve reset resolve respond restart restore resume retrieve retry return reverse revert review "
            +
        "revoke retract replay rewrite roll rotate route run sample sanitize save scan schedule score search seed segment select send separate serialize serve set settle share ship show shuffle shut sign simulate simplify "
            +
        "skip sleep snapshot solve sort speak spend split squash stage start stop store stream strip submit subscribe substitute subtract suggest sum summarize summarise supply suspend swap switch "
            +
        "synchronize sync tag take teach tell terminate test throttle throw tick tokenize toggle trace track train transfer transform transition translate transmit traverse trigger trim truncate try turn unarchive "
            +
        "abort acknowledge enforce mutate reexecute requeue restrict " +
        "drain redact reassign reconnect recreate regenerate reindex reprocess rehydrate uninstall unload click transcribe vacuum reinvite resend revalidate unlink untrust inflect defer enlist materialize deduplicate shift rescale visualize reschedule unschedule interrupt deinitialize deinitialise propagate probe quiesce relay tally scroll unlock unpack unpublish unregister unsubscribe unwrap update upgrade upload upsert use validate verify visit vote wait wake walk warm warn watch weigh withdraw wrap write zip").Split(
            ' '),
        StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Plain = All.GroupBy(ThirdPerson, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    private static readonly string[] Endings = ["er", "or"];

    private static readonly Dictionary<string, string> Doers = DoersOfAll();

    // What stands behind them is no object: WaitError waits for no error.
    private static readonly HashSet<string> WithoutObject = new(StringComparer.Ordinal)
    {
        "listen", "navigate", "react", "reply", "respond", "sleep", "subscribe", "unsubscribe", "wait"
    };

    // At the beginning of the name of a type they are things.
    private static readonly HashSet<string> Nouns = new(
        ("block book broadcast cache call change charge check claim display draft end filter flag group hash host index issue label lease link list load lock log look map mark mask match message mix name number offer order pack "
            +
        "park pass pause pay place plan play poll post price process profile queue quote range rank rate record release report request reserve return reverse review roll rotate route run sample scan schedule score search seed segment "
            +
        "share ship show signal sort split stage start stop store stream sum supply switch tag test throttle tick toggle trace track train transfer transition trigger trim try turn update upgrade upload use view visit vote watch project snapshot monitor grant reply query present measure shift capture override key").Split(
            ' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Doubled = new(StringComparer.Ordinal)
    {
        "begin", "clip", "commit", "defer", "drop", "log", "map", "pop", "refer", "ship", "skip", "stop", "submit", "swap", "tag", "trim", "unwrap", "wrap",
        "zip"
    };

    /// <summary>True for a verb that is a thing as well.</summary>
    public static bool IsNoun(string word) => Nouns.Contains(word);

    /// <summary>True for a verb in its plain form.</summary>
    public static bool Contains(string word) => All.Contains(word);

    /// <summary>True for a verb that is no thing besides.</summary>
    public static bool IsOnly(string word) => All.Contains(word) && !Nouns.Contains(word);

    /// <summary>True for a verb that takes no object.</summary>
    public static bool IsWithoutObject(string word) => WithoutObject.Contains(word);

    /// <summary>As somebody does it: <c>applies</c>, <c>matches</c>, <c>gets</c>.</summary>
    public static string ThirdPerson(string verb)
    {
        if (verb.EndsWith("y", StringComparison.Ordinal) && "aeiou".IndexOf(verb[verb.Length - 2]) < 0)
            return verb.Substring(0, verb.Length - 1) + "ies";
        var hisses = verb[verb.Length - 1] is 's' or 'x' or 'z' or 'o'
            || verb.EndsWith("sh", StringComparison.Ordinal)
            || verb.EndsWith("ch", StringComparison.Ordinal);
        return verb + (hisses ? "es" : "s");
    }

    /// <summary>As it was done to somebody: <c>deleted</c>, <c>saved</c>, <c>applied</c>.</summary>
    public static string Participle(string verb) => verb switch
    {
        "send" => "sent",
        "build" => "built",
        "write" => "written",
        "begin" => "begun",
        "read" or "set" or "put" or "cut" or "split" => verb,
        _ when verb.EndsWith("e", StringComparison.Ordinal) => verb + "d",
        _ when verb.EndsWith("y", StringComparison.Ordinal) && "aeiou".IndexOf(verb[verb.Length - 2]) < 0 => verb.Substring(0, verb.Length - 1) + "ied",
        _ when Doubled.Contains(verb) => verb + verb[verb.Length - 1] + "ed",
        _ => verb + "ed",
    };

    /// <summary>The plain form of what is being done: delete for deleting; null for a word that is none.</summary>
    public static string? OfGerund(string word) =>
        word.EndsWith("ing", StringComparison.Ordinal) ? OfStem(word.Substring(0, word.Length - "ing".Length)) : null;

    /// <summary>The plain form of what was done: delete for deleted; null for a word that is none.</summary>
    public static string? OfParticiple(string word) =>
        word.EndsWith("ied", StringComparison.Ordinal) ? OfStem(word.Substring(0, word.Length - "ied".Length) + "y")
            : word.EndsWith("ed", StringComparison.Ordinal) ? OfStem(word.Substring(0, word.Length - "ed".Length))
            : null;

    // Deleting, inserting, committing.
    private static string? OfStem(string stem) =>
        stem.Length < 2 ? null
            : All.Contains(stem + "e") ? stem + "e"
            : All.Contains(stem) ? stem
            : stem[stem.Length - 1] == stem[stem.Length - 2] && All.Contains(stem.Substring(0, stem.Length - 1)) ? stem.Substring(0, stem.Length - 1)
            : null;

    /// <summary>The plain form of what somebody does: apply for applies; null for a word that is none.</summary>
    public static string? Known(string thirdPerson) => Plain.TryGetValue(thirdPerson, out var verb) ? verb : null;

    /// <summary>A clause as many do it: gets and sets the name is get and set the name.</summary>
    public static string Plural(string clause)
    {
        var words = clause.Split(' ');
        var follows = true;
        for (var index = 0; index < words.Length; index++)
        {
            var (bare, joins) = (words[index].TrimEnd(','), words[index] == "and");
            if (joins)
                continue;
            // Updates are things as well, except where another verb stands before or an object behind.
            var starts = index == 0 || words[index - 1].Length == 0 || words[index - 1] == "and" || words[index - 1][words[index - 1].Length - 1] is ',' or ';';
            var verb = starts ? Known(bare) : null;
            follows = verb is not null
                && (follows
                    || !IsNoun(verb)
                    || (bare == words[index] && index + 1 < words.Length && words[index + 1] != "and" && !NounPhrase.IsPlace(words[index + 1])));
            words[index] = follows ? verb + words[index].Substring(bare.Length) : words[index];
        }

        return string.Join(" ", words);
    }

    /// <summary>What somebody of that noun does: retries for retrier; null where it is no doer.</summary>
    public static string? Doing(string noun) => Doers.TryGetValue(noun, out var verb) ? verb : null;

    /// <summary>True for the noun of who does it: creator for creates, sender for sends.</summary>
    public static bool IsDoer(string noun, string thirdPerson)
    {
        foreach (var doer in DoersOf(thirdPerson))
        {
            if (string.Equals(noun, doer, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static Dictionary<string, string> DoersOfAll()
    {
        var doers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var verb in All.Select(ThirdPerson).OrderBy(static verb => verb, StringComparer.Ordinal))
        {
            foreach (var doer in DoersOf(verb))
            {
                if (!doers.ContainsKey(doer))
                    doers.Add(doer, verb);
            }
        }

        return doers;
    }

    // Creator, sender, committer.
    private static IEnumerable<string> DoersOf(string thirdPerson)
    {
        var stem = thirdPerson.EndsWith("ies", StringComparison.Ordinal)
            ? thirdPerson.Substring(0, thirdPerson.Length - "ies".Length) + "i"
            : thirdPerson.TrimEnd('s').TrimEnd('e');
        return stem.Length > 1 ? Endings.SelectMany(end => new[] { stem + end, stem + stem[stem.Length - 1] + end }) : [];
    }
}
