using Microsoft.Data.Sqlite;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Embeddings;

namespace PatternAnalyzers.Publishing.Sqlite.Publications;

/// <summary>The full text of a current pattern.</summary>
internal static class SearchText
{
    public static void Write(SqliteConnection connection, long row, Pattern pattern) => connection.Execute(
        "INSERT INTO pattern_search (rowid, name, description, use_cases, words) VALUES ($row, $name, $description, $uses, $words)",
        ("$row", row),
        ("$name", pattern.PatternName),
        ("$description", pattern.Description),
        ("$uses", string.Join(' ', pattern.UseCases)),
        ("$words", EmbeddingText.Beyond(pattern)));

    public static void Delete(SqliteConnection connection, long row) => connection.Execute("DELETE FROM pattern_search WHERE rowid = $row", ("$row", row));
}
