using Microsoft.Data.Sqlite;
using PatternAnalyzers.Publishing.Embeddings;

namespace PatternAnalyzers.Publishing.Sqlite.Searching;

/// <summary>Finds a word that stands only at the end of longer ones: a route spells <c>weatherforecast</c>, people ask for forecasts.</summary>
internal static class Compounds
{
    // Shorter ones end too many words by chance.
    private const int Shortest = 5;

    private const string Vocabulary = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.search_terms USING fts5vocab('main', 'pattern_search', 'row')";

    // A word that the catalogue knows by itself is meant as it is: who asks for actions wants no transactions.
    private const string Ending = """
        SELECT term FROM temp.search_terms
        WHERE term LIKE '%' || $stem AND NOT EXISTS (SELECT 1 FROM temp.search_terms WHERE term LIKE $stem || '%')
        ORDER BY term
        """;

    /// <summary>Words of the catalogue that end with one of these, which it does not hold by itself.</summary>
    public static IReadOnlyList<string> Of(SqliteConnection connection, IReadOnlyList<string> words)
    {
        var stems = words.Select(Stem.Of).Where(IsTelling).ToList();
        if (stems.Count == 0)
            return [];

        connection.Execute(Vocabulary);
        return [.. stems.SelectMany(stem => connection.Query(Ending, row => row.GetString(0), ("$stem", stem)))];
    }

    /// <summary>True when a longer word ends with this stem.</summary>
    public static bool Ends(string longer, string stem) => IsTelling(stem) && longer.EndsWith(stem, StringComparison.Ordinal);

    // Letters only: what LIKE takes for a pattern is none of them.
    private static bool IsTelling(string stem) => stem.Length >= Shortest && stem.All(char.IsLetter);
}
