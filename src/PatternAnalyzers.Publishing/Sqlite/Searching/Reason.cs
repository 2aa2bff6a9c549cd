using System.Globalization;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Embeddings;

namespace PatternAnalyzers.Publishing.Sqlite.Searching;

/// <summary>Says why a pattern was found.</summary>
internal static class Reason
{
    /// <summary>How a reason opens when words were found.</summary>
    public const string Words = "words: ";

    public static string For(string query, Pattern pattern, double? similarity) => For(query, EmbeddingText.Of(pattern), similarity);

    /// <summary>For a pattern by its embedding text.</summary>
    public static string For(string query, string text, double? similarity)
    {
        var stems = Embeddings.Words.Of(text).Select(Stem.Of).ToHashSet(StringComparer.Ordinal);
        var asked = Embeddings.Words.Telling(query).Distinct(StringComparer.Ordinal).OrderBy(word => word, StringComparer.Ordinal).ToList();
        var shared = asked.FindAll(word => stems.Contains(Stem.Of(word)));
        if (shared.Count == 0)
            shared = asked.FindAll(word => stems.Any(known => Compounds.Ends(known, Stem.Of(word))));
        string?[] parts =
        [
            shared.Count > 0 ? Words + string.Join(", ", shared) : null,
            similarity is { } value ? string.Create(CultureInfo.InvariantCulture, $"similarity {value:0.00}") : null,
        ];
        return string.Join("; ", parts.Where(part => part is not null));
    }
}
