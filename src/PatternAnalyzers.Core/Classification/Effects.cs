using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Classification;

/// <summary>Which effect categories leave the process.</summary>
internal static class Effects
{
    /// <summary>True for I/O proper. Logging, console, clock, randomness, environment, threads and caches are incidental to any kind of node.</summary>
    public static bool IsExternal(string category) => category is
        EffectCategories.Network or EffectCategories.File or EffectCategories.Process or EffectCategories.Database
        or EffectCategories.Messaging or EffectCategories.Intelligence or EffectCategories.Cloud;

    /// <summary>True for what makes code give other results on the same input without I/O.</summary>
    public static bool IsNondeterministic(string category) => category is EffectCategories.Clock or EffectCategories.Random;
}
