using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>What sets a type apart from its neighbours is a word of its name: where the deeds do not have it, the name belongs into the sentence.</summary>
internal static class Distinction
{
    // Of what kind something is, and not which.
    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        "abstract", "base", "basic", "core", "default", "generic", "impl", "internal", "standard", "util", "utils", "wrapper"
    };

    /// <summary>True where a telling word of the name stands nowhere in the clause.</summary>
    public static bool IsLost(string said, TypeFact type)
    {
        var words = Written.Split(Role.Simple(type.Name)).ToList();
        if (words.Count < 2 || Subject.IsDeed(type.Name))
            return false;
        words.RemoveAt(words.Count - 1);
        while (words.Count > 1 && words[words.Count - 1] is "command" or "job" or "query" or "task")
            words.RemoveAt(words.Count - 1);
        var told = new HashSet<string>(Words.Split(said).Select(Root), StringComparer.OrdinalIgnoreCase);
        var folders = new HashSet<string>(type.Namespace.Split('.'), StringComparer.OrdinalIgnoreCase);
        var lost = words.FindAll(word => !Kinds.Contains(word) && !told.Contains(Root(word)) && !Words.Split(word).All(part => told.Contains(Root(part))));
        // Where not one of them is said even the name of the folder tells more than nothing.
        return lost.Exists(word => !folders.Contains(word)) || (lost.Count == words.Count && words.Count > 0);
    }

    // Compresses, compressed, compression and compressor.
    private static string Root(string word) => Singular.Of(word) is { Length: > Stem } whole ? whole.Substring(0, Stem) : Singular.Of(word);

    private const int Stem = 5;
}
