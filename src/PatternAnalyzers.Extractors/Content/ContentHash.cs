using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Content;

/// <summary>Lower-case hexadecimal SHA-256 over tokens without trivia.</summary>
internal static class ContentHash
{
    private const string Digits = "0123456789abcdef";

    /// <summary>Hash over all parts, ordered by their tokens.</summary>
    public static string Of(ImmutableArray<SyntaxNode> parts)
    {
        using var hash = new TextHash();
        if (parts.Length == 1)
            Tokens.Each(parts[0], hash.Append);
        else
            Ordered(parts, hash);
        return Hexadecimal(hash.Close());
    }

    private static void Ordered(ImmutableArray<SyntaxNode> parts, TextHash hash)
    {
        foreach (var text in parts.Select(Tokens.Text).OrderBy(static text => text, StringComparer.Ordinal))
            hash.Append(text);
    }

    private static string Hexadecimal(byte[] bytes)
    {
        var text = new StringBuilder(bytes.Length * 2);
        foreach (var value in bytes)
            text.Append(Digits[value >> 4]).Append(Digits[value & 15]);
        return text.ToString();
    }
}
