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

    private const int ShortBeginning = 40;

    private static readonly string[] Endings = ["ations", "ation", "ings", "ing", "ions", "ion", "ers", "er", "ors", "or", "ies", "es", "ed", "e", "s", "y"];

    /// <summary><c>The user writer effect.</c> restates <c>NodeUserWriterEffect</c>; so does a summary of filler alone.</summary>
    public static bool Is(string summary, string name)
    {
        var known = Known(name);
        // Nearly every summary says something new in its first words. The last one of a beginning may be half a name.
        var beginning = Beginning(summary);
        if (beginning.Length < summary.Length && !IsSaid(Words.Split(beginning).Reverse().Skip(1), known))
            return false;
        return IsSaid(Words.Split(summary), known);
    }

    private static bool IsSaid(IEnumerable<string> words, HashSet<string> known)
    {
        foreach (var word in words)
        {
            var lower = word.ToLowerInvariant();
            if (!Filler.Contains(lower) && !known.Contains(lower) && !(Stem(lower) is { } stem && known.Contains(stem)))
                return false;
        }

        return true;
    }

    // The words and their stems: writes, writer and writing meet in writ.
    private static HashSet<string> Known(string name)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in Words.Split(name))
        {
            var lower = word.ToLowerInvariant();
            known.Add(lower);
            if (Stem(lower) is { } stem)
                known.Add(stem);
        }

        return known;
    }

    private static string Beginning(string summary)
    {
        var end = summary.Length <= ShortBeginning ? -1 : summary.IndexOf(' ', ShortBeginning);
        return end < 0 ? summary : summary.Substring(0, end);
    }

    private static string? Stem(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length >= 3 && word.EndsWith(ending, StringComparison.Ordinal))
                return word.Substring(0, word.Length - ending.Length);
        }

        return null;
    }
}
