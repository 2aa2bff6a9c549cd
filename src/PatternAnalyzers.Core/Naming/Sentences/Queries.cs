using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Describes queries of which nothing is known but that they read, by their names: <c>OrderReadManyByUserIdQuery</c>.</summary>
internal static class Queries
{
    private static readonly HashSet<string> Reads = new(StringComparer.Ordinal) { "count", "fetch", "get", "list", "read", "search", "select" };

    // How many are read, or how, and not what.
    private static readonly HashSet<string> SayNothing = new(StringComparer.Ordinal) { "all", "many", "view" };

    /// <summary><c>reads orders by user ID from the database</c>; empty for other names.</summary>
    public static string Of(string typeName)
    {
        var words = Written.Split(Role.Simple(typeName)).ToList();
        if (words.Count < 2 || words[words.Count - 1] != "query")
            return "";
        words.RemoveAt(words.Count - 1);
        var verb = words.FindIndex(Reads.Contains);
        var by = words.IndexOf("by");
        if (words.Where((word, index) => index != verb && Verbs.IsOnly(word) && word != "count").Any())
            return "";
        var end = by < 0 ? words.Count : by;
        var after = verb < 0 || verb > end ? [] : words.Skip(verb + 1).Take(end - verb - 1).Where(word => !SayNothing.Contains(word)).ToList();
        var things = words.Take(verb < 0 ? end : Math.Min(verb, end)).Concat(after).Where(word => !SayNothing.Contains(word)).ToList();
        var counts = (verb >= 0 && words[verb] == "count") || (things.Count > 0 && things[things.Count - 1] == "count");
        var pages = things.Count > 1 && things[things.Count - 1] == "page";
        if (counts || pages)
            things.RemoveAll(word => word is "count" or "page");
        if (things.Count == 0)
            return "";
        var key = by < 0 ? "" : " " + NounPhrase.Keys([.. words.Skip(by)]);
        return (counts ? "counts " : pages ? "reads pages of " : "reads ") + NounPhrase.Plural(string.Join(" ", things)) + key + (counts ? " in" : " from")
            + " the database";
    }
}
