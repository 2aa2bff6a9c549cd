using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Scoring;

/// <summary>Tells whether a summary says nothing that the name does not.</summary>
internal static class Restatement
{
    private static readonly HashSet<string> Filler = new(StringComparer.Ordinal)
    {
        "a", "an", "and", "the", "this", "that", "which", "is", "are", "of", "for", "to", "in", "on", "by", "with", "it", "its", "be", "class", "type",
        "record", "struct", "interface", "object", "instance", "implementation", "implements", "represents", "represent", "defines", "provides", "contains",
        "does", "performs", "default", "base", "node", "summary", "todo",
    };

    private static readonly string[] Endings = ["ations", "ation", "ings", "ing", "ions", "ion", "ers", "er", "ors", "or", "ies", "es", "ed", "e", "s", "y"];

    /// <summary><c>The user writer effect.</c> restates <c>NodeUserWriterEffect</c>; so does a summary of filler alone.</summary>
    public static bool Is(string summary, string name)
    {
        var known = new HashSet<string>(Words.Split(name).SelectMany(Stems), StringComparer.Ordinal);
        return Words.Split(summary)
            .Select(word => word.ToLowerInvariant())
            .Where(word => !Filler.Contains(word))
            .All(word => Stems(word).Any(known.Contains));
    }

    // The word and its stem: writes, writer and writing meet in writ.
    private static IEnumerable<string> Stems(string word)
    {
        var lower = word.ToLowerInvariant();
        yield return lower;
        var ending = Endings.FirstOrDefault(candidate => lower.Length - candidate.Length >= 3 && lower.EndsWith(candidate, StringComparison.Ordinal));
        if (ending is not null)
            yield return lower.Substring(0, lower.Length - ending.Length);
    }
}
