using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Classification;

/// <summary>Which effect categories leave the process.</summary>
internal static class Effects
{
    private static readonly string[] WriteVerbs =
    [
        "Add", "Append", "Bulk", "Commit", "Copy", "Create", "Delete", "ExecuteDelete", "ExecuteNonQuery", "ExecuteUpdate", "Flush", "Insert", "Merge", "Move",
        "Put", "Remove", "Replace", "Save",
        "Set", "Store", "Update", "Upsert", "Write",
    ];

    // Building a command is no write.
    private static readonly string[] Preparations = ["AddWithValue", "CreateBatch", "CreateCommand", "CreateConnection", "CreateDbContext", "CreateParameter"];

    /// <summary>True for I/O proper. Logging, console, clock, randomness, environment, threads and caches are incidental to any kind of node.</summary>
    public static bool IsExternal(string category) => category is
        EffectCategories.Network or EffectCategories.File or EffectCategories.Process or EffectCategories.Database
        or EffectCategories.Messaging or EffectCategories.Intelligence or EffectCategories.Cloud;

    /// <summary>True for what makes code give other results on the same input without I/O.</summary>
    public static bool IsNondeterministic(string category) => category is EffectCategories.Clock or EffectCategories.Random;

    /// <summary>True when the call changes what lies outside, as far as its name tells.</summary>
    public static bool Writes(EffectFact effect)
    {
        var symbol = effect.Symbol;
        var start = symbol.LastIndexOf('.') + 1;
        if (symbol.IndexOf("Parameter", StringComparison.Ordinal) >= 0 || Preparations.Any(name => IsAt(symbol, start, name)))
            return false;
        return WriteVerbs.Any(verb => IsAt(symbol, start, verb));
    }

    private static bool IsAt(string symbol, int start, string word) => string.CompareOrdinal(symbol, start, word, 0, word.Length) == 0;
}
