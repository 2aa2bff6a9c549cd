using System.Text.Json;

namespace PatternAnalyzers.Manifests.Facts;

/// <summary>The last line: how many lines stand before it.</summary>
internal static class EndRecord
{
    public static int? CountOf(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName && reader.ValueTextEquals("count"u8))
                return reader.Read() && reader.TokenType is JsonTokenType.Number && reader.TryGetInt32(out var count) ? count : null;
        }

        return null;
    }
}
