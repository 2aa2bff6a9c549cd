namespace PatternAnalyzers.Publishing.Embeddings;

/// <summary>What people call an effect that evidence names once; see docs/stores.md.</summary>
internal static class EffectWords
{
    private static readonly (string Phrase, string Words)[] Phrases =
    [
        ("writes to the database", "Writes to the database: saves, stores, persists, inserts and updates records."),
        ("reads from the database", "Reads from the database: loads, fetches, queries and finds records."),
        ("writes files", "Writes files: saves to disk."),
        ("reads files", "Reads files: loads from disk."),
        ("calls the network", "Calls the network: sends HTTP requests to a remote service or API."),
        ("controls processes", "Starts processes: runs external programs."),
        ("sends or receives messages", "Sends messages: publishes events to a queue, bus or broker."),
        ("calls a model or vector store", "Calls a model or vector store: embeddings, retrieval, chat."),
        ("calls a cloud service", "Calls a cloud service."),
    ];

    private static readonly string[] DatabaseTypes =
    [
        "DbContext", "DbSet", "DbCommand", "DbConnection", "SqlCommand", "SqlConnection", "SqlMapper", "IDbConnection", "IMongoCollection"
    ];

    private static readonly string[] WritingVerbs =
    [
        "save", "insert", "update", "upsert", "delete", "remove", "add", "replace", "merge", "store", "persist", "commit"
    ];

    /// <summary>The words for one piece of behaviour in words, e.g. <c>writes to the database through AppDbContext.SaveChangesAsync</c>.</summary>
    public static IEnumerable<string> For(string behaviour)
    {
        foreach (var (phrase, words) in Phrases)
        {
            if (behaviour.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                yield return words;
        }

        if (CallsDatabase(behaviour))
            yield return IsWrite(behaviour) ? Phrases[0].Words : Phrases[1].Words;
    }

    // "calls DbContext.SaveChangesAsync" names the type and the member, but no phrase.
    private static bool CallsDatabase(string behaviour) =>
        !behaviour.Contains("the database", StringComparison.OrdinalIgnoreCase)
            && Array.Exists(DatabaseTypes, type => behaviour.Contains(type, StringComparison.Ordinal));

    private static bool IsWrite(string behaviour)
    {
        var words = Words.Of(behaviour[(behaviour.LastIndexOf('.') + 1)..]).ToList();
        return words.Exists(word => WritingVerbs.Contains(word)) || (words.Contains("non") && words.Contains("query"));
    }
}
