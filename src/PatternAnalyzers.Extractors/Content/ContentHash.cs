using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Content;

/// <summary>Lower-case hexadecimal SHA-256 over tokens without trivia.</summary>
internal static class ContentHash
{
    private const string Digits = "0123456789abcdef";

    /// <summary>Hash over all parts, ordered by their tokens.</summary>
    public static string Of(IEnumerable<SyntaxNode> parts)
    {
        var texts = parts.Select(Tokens.Text).ToList();
        texts.Sort(StringComparer.Ordinal);
        using var sha = SHA256.Create();
        return Hexadecimal(sha.ComputeHash(Encoding.UTF8.GetBytes(string.Concat(texts))));
    }

    private static string Hexadecimal(byte[] bytes)
    {
        var text = new StringBuilder(bytes.Length * 2);
        foreach (var value in bytes)
            text.Append(Digits[value >> 4]).Append(Digits[value & 15]);
        return text.ToString();
    }
}
