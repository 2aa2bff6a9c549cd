using System.Text;
using System.Text.Json;

namespace PatternAnalyzers.Publishing.Web;

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

    // Qdrant says status.error, embedding services say error.message.
    private static string? ErrorOf(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return Text(Member(Member(document.RootElement, "status"), "error")) ?? Text(Member(Member(document.RootElement, "error"), "message"));
        }
        catch (JsonException)
        {
            // A proxy answers in HTML or plain text.
            return null;
        }
    }

    private static JsonElement? Member(JsonElement? element, string name) =>
        element is { ValueKind: JsonValueKind.Object } map && map.TryGetProperty(name, out var member) ? member : null;

    private static string? Text(JsonElement? element) => element is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;
}
