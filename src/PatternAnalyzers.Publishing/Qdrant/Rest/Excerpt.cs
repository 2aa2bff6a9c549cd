using System.Text;
using System.Text.Json;

namespace PatternAnalyzers.Publishing.Qdrant.Rest;

/// <summary>What an error message quotes of an answer: the server's own words, one line, bounded, without the key.</summary>
internal static class Excerpt
{
    private const int Longest = 300;

    public static string Of(ReadOnlyMemory<byte> body, string? secret)
    {
        var text = ErrorOf(body) ?? Encoding.UTF8.GetString(body.Span[..Math.Min(body.Length, 4 * Longest)]);
        if (secret is not null)
            text = text.Replace(secret, "…", StringComparison.Ordinal);

        var line = new string([.. text.Select(character => char.IsControl(character) ? ' ' : character)]).Trim();
        return line.Length switch
        {
            0 => "(nothing more)",
            > Longest => line[..(char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)] + "…",
            _ => line,
        };
    }

    private static string? ErrorOf(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("status", out var status)
                && status.ValueKind == JsonValueKind.Object
                && status.TryGetProperty("error", out var error)
                && error.ValueKind == JsonValueKind.String
                ? error.GetString()
                : null;
        }
        catch (JsonException)
        {
            // A proxy answers in HTML or plain text.
            return null;
        }
    }
}
