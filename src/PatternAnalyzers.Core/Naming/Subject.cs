namespace PatternAnalyzers.Core.Naming;

/// <summary>What the name of a type says that it is, as it stands in a sentence.</summary>
internal static class Subject
{
    /// <summary><c>DomainNotificationsMapper</c> is a Domain notifications mapper; empty for names of one word.</summary>
    public static string Of(string typeName)
    {
        var words = Words.Split(typeName.Split('`', '<', '@')[0]).ToList();
        return words.Count < 2 ? "" : Words.Capital(string.Join(" ", words.Select(Said)));
    }

    /// <summary>True when the phrase has the telling words of the name, or all but one of them.</summary>
    public static bool IsSaid(string typeName, string phrase)
    {
        var said = new HashSet<string>(Words.Split(phrase).Select(Root), StringComparer.OrdinalIgnoreCase);
        var words = Words.Split(typeName.Split('`', '<', '@')[0]);
        var telling = words.Take(Math.Max(1, words.Count - 1)).ToList();
        var missing = telling.Count(word => !said.Contains(Root(word)));
        return missing < telling.Count && missing <= 1;
    }

    private static string Root(string word) => Singular.Of(word).ToLowerInvariant();

    private static string Said(string word) => word.Length > 1 && word.All(char.IsUpper) ? word : Words.Small(word);
}
