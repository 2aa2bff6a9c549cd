using System.Text.Json;
using PatternAnalyzers.Manifests.Facts;

namespace PatternAnalyzers.Manifests.Fragments;

/// <summary>Copies a record of the facts without the name that it stands under.</summary>
internal static class RecordCopy
{
    /// <param name="json">Where it goes.</param>
    /// <param name="record">What is copied.</param>
    /// <param name="without">A member that stays behind too.</param>
    /// <exception cref="Core.Errors.PatternsException">The record is not JSON (PA2004).</exception>
    public static void Write(Utf8JsonWriter json, FactsRecord record, string without = "record")
    {
        try
        {
            Copy(json, record.Json.Span, without);
        }
        catch (JsonException exception)
        {
            throw record.NoJson(exception);
        }
    }

    private static void Copy(Utf8JsonWriter json, ReadOnlySpan<byte> line, string without)
    {
        var reader = new Utf8JsonReader(line);
        var named = false;
        while (reader.Read())
        {
            if (reader.CurrentDepth == 1 && reader.TokenType is JsonTokenType.PropertyName && (reader.ValueTextEquals("record"u8) || reader.ValueTextEquals(without)))
                reader.Skip();
            else if (named && reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
                // As it stands: the facts are escaped as manifests are.
                json.WriteRawValue(line[(int)reader.TokenStartIndex..(int)reader.BytesConsumed], skipInputValidation: true);
            else
                Copy(json, ref reader);
            named = reader.TokenType is JsonTokenType.PropertyName;
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
            // Lists hold objects and texts.
            default: json.WriteStringValue(reader.GetString()); break;
        }
    }
}
