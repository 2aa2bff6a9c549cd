using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>What an action of a controller does as its name says it: <c>GetCountryAsync</c> gets countries, <c>CategoryDelete</c> deletes categories, <c>OrderDetails</c> is about order details.</summary>
/// <param name="Verb">In the third person; empty for a name that is a thing.</param>
/// <param name="Thing">What it is done to, or what the action is about; empty where that is what the controller is about.</param>
internal sealed record ControllerAction(string Verb, string Thing)
{
    private static readonly HashSet<string> All = new(StringComparer.Ordinal) { "all", "list", "many", "page", "paged" };

    // How it is shown or asked for.
    private static readonly HashSet<string> Ways = new(StringComparer.Ordinal)
    {
        "ajax", "async", "confirmed", "dialog", "JSON", "modal", "page", "partial", "popup", "post", "submit"
    };

    // What a name ends in where the thing stands before the deed, and nouns that begin a name as verbs all the same.
    private static readonly HashSet<string> Ending = new(StringComparer.Ordinal)
    {
        "add", "cancel", "create", "delete", "edit", "export", "import", "insert", "list", "remove", "save", "update", "upload", "upsert"
    };
    private static readonly HashSet<string> Beginning = new(StringComparer.Ordinal)
    {
        "change", "check", "download", "export", "grant", "import", "list", "mark", "pay", "process", "query", "release", "report", "reset", "review", "rotate",
        "run", "search", "start", "stop", "test", "update", "upload", "view"
    };

    // What is done to nothing but things of which a controller keeps many.
    private static readonly HashSet<string> Keeps = new(StringComparer.Ordinal)
    {
        "adds", "clones", "copies", "creates", "deletes", "downloads", "edits", "exports", "gets", "imports", "lists", "previews", "prints", "removes", "saves",
        "searches", "shows", "updates"
    };

    // What names end in that tell more of a thing.
    private static readonly HashSet<string> Shown = new(StringComparer.Ordinal)
    {
        "dashboard", "detail", "details", "history", "overview", "report", "statistics", "summary"
    };

    // Which things of a kind, and not of which.
    private static readonly HashSet<string> Which = new(StringComparer.Ordinal) { "active", "available", "mine", "my", "private", "public", "recent" };

    // Verbs as well.
    private static readonly HashSet<string> Adjectives = new(StringComparer.Ordinal) { "clean", "complete", "empty", "free", "live", "open" };

    private static readonly HashSet<string> Persons = new(StringComparer.Ordinal) { "me", "my", "self", "us", "you", "your" };

    // How things are called on the wire.
    private static readonly string[] Models = ["Details", "Dto", "Item", "Model", "Response", "Result", "Summary", "ViewModel"];

    /// <summary>True where it is done to what the controller is about.</summary>
    public bool IsOfTopic => Thing.Length == 0;

    /// <summary>True where what the controller is about is kept: who cancels at a payment provider cancels no provider.</summary>
    public bool IsOfKept => IsOfTopic && Keeps.Contains(Verb);

    /// <summary>The action; null where its name tells nothing.</summary>
    /// <param name="member">The method.</param>
    /// <param name="topic">What the controller is about.</param>
    /// <param name="isApi">Whether it shows no pages.</param>
    public static ControllerAction? Of(MemberFact member, IReadOnlyList<string> topic, bool isApi)
    {
        var words = Plain([.. Written.Split(MemberName.Simple(member.Name))], topic);
        if (words.Count == 0)
            return null;
        if (words.Count == 2 && words[0] is "log" or "sign" && words[1] is "in" or "on" or "out" or "off")
            return new ControllerAction(words[0] + "s " + (words[1] is "in" or "on" ? "in" : "out"), "users");
        if (words.Count == 1)
            return Alone(words[0], topic, isApi, Lists(member));
        if (IsEnding(words[words.Count - 1], words[0]) && !IsVerb(words[0]))
            return Ended(words, topic);
        return IsVerb(words[0]) ? Done(member, words, topic, isApi) : Named(words, topic);
    }

    private static List<string> Plain(List<string> words, IReadOnlyList<string> topic)
    {
        if (words.Count > 1 && words[0] is "async" or "bulk" or "pre" && Verbs.Contains(words[1]))
            words.RemoveAt(0);
        while (words.Count > 1 && (Ways.Contains(words[words.Count - 1]) || (words[words.Count - 1] == "view" && IsVerb(words[0]))))
            words.RemoveAt(words.Count - 1);
        // How it is asked for says nothing where what is done follows.
        while (words.Count > 2 && IsVerb(words[0]) && IsStrict(words[1]) && !Adjectives.Contains(words[1]) && !IsTopic([.. words.Skip(1)], topic))
            words.RemoveAt(0);
        if (words.Count > 1 && words[0] is "post" or "put" or "patch" && IsVerb(words[1]))
            words.RemoveAt(0);
        if (words[0] is "login" or "logout" or "logon" or "logoff")
            words = ["log", words[0].Substring(3), .. words.Skip(1)];
        var by = words.FindIndex(word => word is "by" or "since");
        if (by > 0)
            words.RemoveRange(by, words.Count - by);
        return words;
    }

    private static bool IsEnding(string word, string first) =>
        Ending.Contains(word) || (IsStrict(word) && !Verbs.IsWithoutObject(word) && !Verbs.Contains(first));

    private static bool IsStrict(string word) => Verbs.IsOnly(word) && word != "post";

    private static bool IsVerb(string word) => Beginning.Contains(word) || (Verbs.IsOnly(word)) || word is "post" or "put" or "patch";

    private static bool Lists(MemberFact member) =>
        member.Returns.IndexOf("List", StringComparison.Ordinal) >= 0
            || member.Returns.IndexOf("IEnumerable<", StringComparison.Ordinal) >= 0
            || member.Returns.IndexOf("[]", StringComparison.Ordinal) >= 0
            || member.Returns.IndexOf("Collection<", StringComparison.Ordinal) >= 0;

    private static ControllerAction? Alone(string word, IReadOnlyList<string> topic, bool isApi, bool lists)
    {
        var verb = word switch
        {
            "get" => lists ? "list" : "get",
            // What is added to a page or removed from it may be a part of what the controller is about.
            "add" => isApi ? "create" : "",
            "remove" => isApi ? "delete" : "",
            "post" or "new" => "create",
            "put" or "patch" => "update",
            "details" or "detail" => "show",
            "configuration" => "configure",
            _ => IsVerb(word) || word is "activate" or "cancel" or "revoke" ? word : "",
        };
        if (verb.Length > 0)
            return Verbs.IsWithoutObject(verb) || topic[topic.Count - 1] == verb
                ? null
                : new ControllerAction(
                    Verbs.ThirdPerson(verb),
                    topic.Count > 1 && topic[0] == verb ? Amount.Any(NounPhrase.Of([.. topic.Skip(1)]), one: false) : "");
        return word is "add" or "remove" || !Tells(word) ? null : new ControllerAction("", NounPhrase.Of([word]));
    }

    // What something became or is tells not what is done.
    private static bool Tells(string word) =>
        !(word.EndsWith("ed", StringComparison.Ordinal)
            || word.EndsWith("able", StringComparison.Ordinal)
            || word is "alive" or "callback" or "failure" or "now" or "result" or "success");

    private static ControllerAction? Ended(List<string> words, IReadOnlyList<string> topic)
    {
        if ((words.Count == 2 && Which.Contains(words[0])) || words.Exists(Persons.Contains))
            return null;
        var verb = words[words.Count - 1] switch { "insert" => "create", var last => last };
        List<string> things = [.. words.Take(words.Count - 1)];
        return new ControllerAction(
            Verbs.ThirdPerson(verb),
            IsTopic(things, topic) ? "" : things.Exists(NounPhrase.IsPlace) ? string.Join(" ", things) : Amount.Many(string.Join(" ", things)));
    }

    private static ControllerAction? Done(MemberFact member, List<string> words, IReadOnlyList<string> topic, bool isApi)
    {
        var rest = words.Skip(1).SkipWhile(All.Contains).ToList();
        var lists = words[0] == "get" && (Lists(member) || rest.Count < words.Count - 1);
        if (IsTopic(rest, topic))
            return words[0] == "get" ? new ControllerAction(lists ? "lists" : "gets", "")
                : Alone(words[0], topic, isApi, lists) is { IsOfTopic: true, IsOfKept: false } other && rest.Count > 0
                    ? other with { Thing = Amount.Any(NounPhrase.Of(rest), one: false) }
                : Alone(words[0], topic, isApi, lists);
        if (words[0] is "get" or "list" && IsGiven(member, topic) && !IsGiven(member, rest))
            return new ControllerAction(lists ? "lists" : "gets", "");
        if (Deed.Of(string.Concat(((IEnumerable<string>)[words[0], .. rest]).Select(Words.Capital))) is not { IsWhole: true, IsQuestion: false } deed
            || !Tells(words[words.Count - 1]))
        {
            return null;
        }

        return new ControllerAction(
            deed.Verb is "puts" or "patches" ? "updates" : deed.Verb == "posts" ? "accepts" : lists ? "lists" : deed.Verb,
            deed.Verb is "changes" or "sets" ? deed.Object : Amount.Any(deed.Object, one: false));
    }

    // Events by user are events; user keys are no users.
    private static bool IsGiven(MemberFact member, IEnumerable<string> thing)
    {
        var name = string.Concat(thing.Select(Singular.Of).Select(Words.Capital));
        var at = member.Returns.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        var rest = at < 0 ? "" : member.Returns.Substring(at + name.Length);
        return at >= 0 && (rest.Length == 0 || !char.IsLetter(rest[0]) || Models.Any(ending => rest.StartsWith(ending, StringComparison.Ordinal)));
    }

    private static ControllerAction? Named(List<string> words, IReadOnlyList<string> topic)
    {
        var last = words[words.Count - 1];
        if (!Tells(words[0])
            || !Tells(last)
            || words.Exists(Persons.Contains)
            || NounPhrase.Of(words) is not { Length: > 0 } thing
            || NounPhrase.IsPlace(thing))
        {
            return null;
        }

        return Shown.Contains(last)
            ? new ControllerAction(
                "shows",
                IsTopic([.. words.Take(words.Count - 1)], topic) && last is "detail" or "details" ? "" : thing)
            : new ControllerAction("", thing);
    }

    // Whose actions they are need not be said: the domain of an organization domain is all there is.
    private static bool IsTopic(List<string> words, IReadOnlyList<string> topic) =>
        words.Count <= topic.Count
            && !words
                .Where((word, index) => !string.Equals(
                    Singular.Of(word),
                    Singular.Of(topic[topic.Count - words.Count + index]),
                    StringComparison.OrdinalIgnoreCase))
                .Any();
}
