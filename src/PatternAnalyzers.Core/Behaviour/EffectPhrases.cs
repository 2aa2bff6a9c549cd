using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Effects in words.</summary>
internal static class EffectPhrases
{
    private static readonly string[] WriteWords =
    [
        "Save", "Add", "Insert", "Update", "Delete", "Remove", "Upsert", "Write", "Append", "Create", "Copy", "Move", "Replace", "ExecuteNonQuery", "ExecuteUpdate", "ExecuteDelete", "Set", "Put", "Flush", "Commit", "Bulk",
    ];

    /// <summary><c>writes to the database through AppDbContext.SaveChangesAsync</c>, with the place of the call when it lies in another unit.</summary>
    public static string Of(Reach reach, bool own)
    {
        var phrase = Verb(reach.Effect) + " through " + reach.Effect.Symbol;
        return own ? phrase : phrase + " in " + reach.Origin.Unit.Type.Name;
    }

    private static string Verb(EffectFact effect) => effect.Category switch
    {
        EffectCategories.Database => Writes(effect.Symbol) ? "writes to the database" : "reads from the database",
        EffectCategories.File => Writes(effect.Symbol) ? "writes files" : "reads files",
        EffectCategories.Network => "calls the network",
        EffectCategories.Process => "controls processes",
        EffectCategories.Messaging => "sends or receives messages",
        EffectCategories.Intelligence => "calls a model or vector store",
        EffectCategories.Cloud => "calls a cloud service",
        _ => "has an effect",
    };

    private static bool Writes(string symbol)
    {
        var member = symbol.Substring(symbol.LastIndexOf('.') + 1);
        return WriteWords.Any(word => member.StartsWith(word, StringComparison.Ordinal));
    }
}
