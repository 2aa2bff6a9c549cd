using System.Security.Cryptography;

namespace PatternAnalyzers.Publishing.Planning;

/// <summary>SHA-256 as lower-case hexadecimal.</summary>
internal static class Hash
{
    public static string Of(byte[] bytes) => Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant();
}
