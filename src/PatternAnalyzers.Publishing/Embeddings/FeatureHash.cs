using System.Text;

namespace PatternAnalyzers.Publishing.Embeddings;

/// <summary>FNV-1a over UTF-8 with a final mix, the same on every machine and version.</summary>
internal static class FeatureHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>One hash of the feature for each seed.</summary>
    public static ulong Of(string feature, int seed)
    {
        var hash = Offset;
        foreach (var octet in Encoding.UTF8.GetBytes(feature))
            hash = (hash ^ octet) * Prime;

        return Mix(hash + ((ulong)seed * Prime));
    }

    // FNV alone leaves its low bits too regular to choose a slot by.
    private static ulong Mix(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xff51afd7ed558ccd;
        hash = (hash ^ (hash >> 33)) * 0xc4ceb9fe1a85ec53;
        return hash ^ (hash >> 33);
    }
}
