using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>The name of an action of a controller in words, without what the controller is about: <c>GetCountryAsync</c> is get.</summary>
internal static class ActionWords
{
    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal) { "delete", "get", "patch", "post", "put" };
    private static readonly HashSet<string> All = new(StringComparer.Ordinal) { "all", "list", "many", "page", "paged" };

    /// <summary><c>list</c>, <c>create</c>, <c>reset password</c>, <c>index page</c>.</summary>
    /// <param name="action">The method.</param>
    /// <param name="topic">What the controller is about.</param>
    /// <param name="isApi">Whether it shows no pages.</param>
    public static string Of(MemberFact action, IReadOnlyList<string> topic, bool isApi)
    {
        var words = Written.Split(MemberName.Simple(action.Name)).ToList();
        if (words.Count > 1 && words[words.Count - 1] == "async")
            words.RemoveAt(words.Count - 1);
        var lists = action.Returns.IndexOf("List", StringComparison.Ordinal) >= 0 || action.Returns.IndexOf("IEnumerable<", StringComparison.Ordinal) >= 0 || action.Returns.IndexOf("[]", StringComparison.Ordinal) >= 0 || action.Returns.IndexOf("Collection<", StringComparison.Ordinal) >= 0;
        // How it is asked for says nothing where what is done follows.
        if (words.Count > 1 && words[0] is "post" or "put" or "patch" && (Verbs.Contains(words[1]) && !Verbs.IsNoun(words[1])))
            words.RemoveAt(0);
        var by = words.IndexOf("by");
        if (by > 0 && words.Count - by == 2 && words[by + 1] is "ID" or "key" or "name" or "slug")
            words.RemoveRange(by, 2);
        var rest = words.Skip(1).ToList();
        var isMany = words[0] == "list" || (words[0] == "get" && (lists || (rest.Count > 0 && All.Contains(rest[0]))));
        if (rest.Count == 0 || IsTopic([.. rest.SkipWhile(All.Contains)], topic))
            return isMany ? "list" : Alone(words[0], isApi || words.Count > 1);
        if (words.Count == 1 || !Verbs.Contains(words[0]))
            return string.Join(" ", words);
        return Plain(words[0], string.Join(" ", rest));
    }

    /// <summary>True for a name that begins with what can be nothing but a verb: no order details.</summary>
    public static bool IsDeed(string name) => Written.Split(name) is { Count: > 1 } words && Verbs.Contains(words[0]) && (!Verbs.IsNoun(words[0]) || words[0] is "list" or "update" or "start" or "stop" or "search");

    private static string Plain(string verb, string rest) => verb switch
    {
        "put" or "patch" => "update " + rest,
        _ => verb + " " + rest,
    };

    private static string Alone(string word, bool isApi) => word switch
    {
        // What is added to a page or removed from it may be a part of what the controller is about.
        "add" when isApi => "create",
        "remove" when isApi => "delete",
        "post" or "create" or "new" => "create",
        "put" or "patch" or "update" => "update",
        "delete" => "delete",
        "login" => "log in",
        "logout" => "log out",
        _ when Methods.Contains(word) || Verbs.Contains(word) || isApi => word,
        _ => word + " page",
    };

    // Whose actions they are need not be said: the domain of an organization domain is all there is.
    private static bool IsTopic(List<string> words, IReadOnlyList<string> topic) =>
        words.Count <= topic.Count && !words.Where((word, index) => !string.Equals(Singular.Of(word), Singular.Of(topic[topic.Count - words.Count + index]), StringComparison.OrdinalIgnoreCase)).Any();
}
