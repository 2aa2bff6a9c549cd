namespace PatternAnalyzers.Core.Naming.English;

/// <summary>Puts clauses of one sentence together.</summary>
internal static class Clauses
{
    /// <summary><c>cancels the order and saves the changes</c>; with a semicolon where one of them has an "and" of its own.</summary>
    public static string Join(params string[] clauses)
    {
        var told = clauses.Where(clause => clause.Length > 0).ToList();
        return string.Join(told.Exists(clause => clause.IndexOf(" and ", StringComparison.Ordinal) >= 0) ? "; " : " and ", told);
    }

    /// <summary>The members of a list in prose: <c>adds, updates, and finds buyers</c> has three.</summary>
    public static string[] Parts(string said) => said.Split([", and ", " and ", ", "], StringSplitOptions.None);

    /// <summary>True when each word of the one stands in the other, but for how it is asked for.</summary>
    public static bool IsSaid(string clause, string said)
    {
        var told = new HashSet<string>(Words.Split(said).Select(Root), StringComparer.OrdinalIgnoreCase);
        return Words.Split(clause).Select(Root).All(word => told.Contains(word) || Forms.Contains(word));
    }

    private static readonly HashSet<string> Forms = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "command", "event", "execute", "it", "message", "notification", "of", "publishe", "query", "request", "send", "the", "to"
    };

    // Gets and get, users and user.
    private static string Root(string word) => Singular.Of(word).TrimEnd('s');
}
