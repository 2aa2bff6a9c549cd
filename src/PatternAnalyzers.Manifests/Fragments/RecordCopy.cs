using System.Text.Json;

namespace PatternAnalyzers.Manifests.Fragments;

/// <summary>Copies a record of the facts without the name that it stands under.</summary>
internal static class RecordCopy
{
    /// <param name="json">Where it goes.</param>
    /// <param name="line">The record, known to be an object.</param>
    /// <param name="without">A member that stays behind too.</param>
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> line, string without = "record")
    {
        var reader = new Utf8JsonReader(line);
        while (reader.Read())
        {
            if (reader.CurrentDepth == 1 && reader.TokenType is JsonTokenType.PropertyName && (reader.ValueTextEquals("record"u8) || reader.ValueTextEquals(without)))
                reader.Skip();
            else
                Copy(json, ref reader);
        }
    }

    private static void Copy(Utf8JsonWriter json, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject: json.WriteStartObject(); break;
            case JsonTokenType.EndObject: json.WriteEndObject(); break;
            case JsonTokenType.StartArray: json.WriteStartArray(); break;
            case JsonTokenType.EndArray: json.WriteEndArray(); break;
            case JsonTokenType.PropertyName: json.WritePropertyName(reader.ValueSpan); break;
            case JsonTokenType.String: json.WriteStringValue(reader.GetString()); break;
            default: json.WriteRawValue(reader.ValueSpan, skipInputValidation: true); break;
        }
    }
}
