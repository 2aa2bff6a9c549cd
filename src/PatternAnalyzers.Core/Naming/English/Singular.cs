namespace PatternAnalyzers.Core.Naming.English;

/// <summary>English singulars, good enough for the collections in routes.</summary>
internal static class Singular
{
    private static readonly HashSet<string> Unchanged = new(StringComparer.OrdinalIgnoreCase) { "news", "series", "species", "settings", "credentials" };

    private static readonly string[] DropTwo = ["sses", "xes", "ches", "shes", "zes", "tuses"];

    private static readonly string[] Keep = ["ss", "us", "is"];

    /// <summary>orders gives order, categories gives category, status stays.</summary>
    public static string Of(string word)
    {
        if (word.Length < 4 || Unchanged.Contains(word) || Ends(word, Keep))
            return word;
        if (Ends(word, "ies"))
            return word.Substring(0, word.Length - 3) + "y";
        if (Ends(word, DropTwo))
            return word.Substring(0, word.Length - 2);
        return Ends(word, "s") ? word.Substring(0, word.Length - 1) : word;
    }

    /// <summary>True where one of the names has the word, in whatever number.</summary>
    /// <param name="word">In the singular.</param>
    /// <param name="names">Of types, members or parameters.</param>
    public static bool IsIn(string word, IEnumerable<string> names) =>
        names.SelectMany(Written.Split).Any(part => string.Equals(Of(part), word, StringComparison.OrdinalIgnoreCase));

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.OrdinalIgnoreCase);

    private static bool Ends(string word, string[] endings)
    {
        foreach (var ending in endings)
        {
            if (Ends(word, ending))
                return true;
        }

        return false;
    }
}
