using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>The effects that decided a verdict, in words.</summary>
internal static class EffectReasons
{
    /// <summary><c>writes to the database through AppDbContext.SaveChangesAsync</c>, with the place of the call when it lies in another unit.</summary>
    public static string Of(Reach reach, bool own)
    {
        var phrase = Verb(reach.Effect) + " through " + reach.Effect.Symbol;
        return own ? phrase : phrase + " in " + reach.Origin.Unit.Type.Name;
    }

    private static string Verb(EffectFact effect) => effect.Category switch
    {
        EffectCategories.Database => Effects.Writes(effect) ? "writes to the database" : "reads from the database",
        EffectCategories.File => Effects.Writes(effect) ? "writes files" : "reads files",
        EffectCategories.Network => "calls the network",
        EffectCategories.Process => "controls processes",
        EffectCategories.Messaging => "sends or receives messages",
        EffectCategories.Intelligence => "calls a model or vector store",
        EffectCategories.Cloud => "calls a cloud service",
        _ => "has an effect",
    };
}
