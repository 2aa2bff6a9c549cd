using System.Security.Cryptography;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Publishing.Planning;

/// <summary>SHA-256 as lower-case hexadecimal.</summary>
internal static class Hash
{
    /// <summary>Hash of a manifest's file, without ever holding all of its bytes: those of a hundred thousand patterns are half a gigabyte.</summary>
    public static string Of(Manifest manifest)
    {
        using var hash = SHA256.Create();
        using (var stream = new CryptoStream(Stream.Null, hash, CryptoStreamMode.Write))
            ManifestJson.Serialize(manifest, stream);

        return Convert.ToHexString(hash.Hash!).ToLowerInvariant();
    }

    public static string Of(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();
}
