namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Caches by where they keep what they are given.</summary>
internal static class CacheKinds
{
    private static readonly string[] InMemory = ["IMemoryCache.", "MemoryCache.", "ObjectCache.", "CacheExtensions."];
    private static readonly string[] Shared = ["IDistributedCache.", "DistributedCacheExtensions.", "HybridCache.", "IFusionCache."];

    /// <summary>True for caches of the platform.</summary>
    public static bool IsKnown(string symbol) => IsShared(symbol) || StartsWithAny(symbol, InMemory);

    /// <summary>True for those that processes share.</summary>
    public static bool IsShared(string symbol) => StartsWithAny(symbol, Shared);

    private static bool StartsWithAny(string symbol, string[] owners) => owners.Any(owner => symbol.StartsWith(owner, StringComparison.Ordinal));
}
