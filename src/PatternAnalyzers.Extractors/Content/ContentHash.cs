using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Hosting;

namespace PatternAnalyzers.Extractors.Content;

/// <summary>Lower-case hexadecimal SHA-256 over tokens without trivia.</summary>
internal sealed class ContentHash
{
    private const string Digits = "0123456789abcdef";

    private readonly Spare<HashRoom> rooms = new(static () => new HashRoom());

    /// <summary>Hash over all parts, ordered by their tokens.</summary>
    public string Of(ImmutableArray<SyntaxNode> parts)
    {
        var room = rooms.Take();
        using var hash = new TextHash(room.Bytes);
        if (parts.Length == 1)
            Tokens.Each(parts[0], hash.AppendLine, room.Open);
        else
            Ordered(parts, hash);
        var digits = Hexadecimal(hash.Close());
        rooms.Give(room);
        return digits;
    }

    private static void Ordered(ImmutableArray<SyntaxNode> parts, TextHash hash)
    {
        foreach (var text in parts.Select(Tokens.Text).OrderBy(static text => text, StringComparer.Ordinal))
            hash.Append(text);
    }

    private static string Hexadecimal(byte[] bytes)
    {
        var text = new char[bytes.Length * 2];
        for (var at = 0; at < bytes.Length; at++)
        {
            text[at * 2] = Digits[bytes[at] >> 4];
            text[(at * 2) + 1] = Digits[bytes[at] & 15];
        }

        return new string(text);
    }
}
