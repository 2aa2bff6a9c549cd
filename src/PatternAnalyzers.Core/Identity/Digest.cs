using System.Security.Cryptography;
using System.Text;

namespace PatternAnalyzers.Core.Identity;

/// <summary>128 bits of the SHA-256 of a text: enough to tell two texts apart, in a tenth of the memory. Held of a hundred thousand patterns at once, never stored.</summary>
/// <param name="First">The first 64 bits, as this machine orders bytes.</param>
/// <param name="Second">The next 64.</param>
public readonly record struct Digest(ulong First, ulong Second)
{
    /// <summary>The digest of a text.</summary>
    public static Digest Of(string text)
    {
        using var hash = SHA256.Create();
        var bytes = hash.ComputeHash(Encoding.UTF8.GetBytes(text));
        return new(BitConverter.ToUInt64(bytes, 0), BitConverter.ToUInt64(bytes, sizeof(ulong)));
    }

    /// <summary>The same; null for a text that is missing or empty.</summary>
    public static Digest? OfKnown(string? text) => text is null or "" ? null : Of(text);
}
