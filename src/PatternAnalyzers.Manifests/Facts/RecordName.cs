using System.Text.Json;

namespace PatternAnalyzers.Manifests.Facts;

/// <summary>Finds what kind of record a line is; the line is known to be JSON.</summary>
internal static class RecordName
{
    public static string? Of(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject)
            return null;

        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals("record"u8);
            reader.Read();
            if (found)
                return reader.TokenType is JsonTokenType.String ? reader.GetString() : null;

            reader.Skip();
        }

        return null;
    }
}
