using System.Globalization;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Embeddings;

namespace PatternAnalyzers.Publishing.Sqlite.Searching;

/// <summary>Says why a pattern was found.</summary>
internal static class Reason
{
    public static string For(string query, Pattern pattern, double? similarity)
    {
        var stems = Words.Of(EmbeddingText.Of(pattern)).Select(Stem.Of).ToHashSet(StringComparer.Ordinal);
        var shared = Words.Telling(query).Where(word => stems.Contains(Stem.Of(word))).Distinct(StringComparer.Ordinal).OrderBy(word => word, StringComparer.Ordinal).ToList();
        string?[] parts =
        [
            shared.Count > 0 ? "words: " + string.Join(", ", shared) : null,
            similarity is { } value ? string.Create(CultureInfo.InvariantCulture, $"similarity {value:0.00}") : null,
        ];
        return string.Join("; ", parts.Where(part => part is not null));
    }
}
