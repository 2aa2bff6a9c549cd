using System.Text.Json;
using System.Text.Json.Serialization;

namespace PatternAnalyzers.Manifests.Json;

/// <summary>Reads and writes a map of numbers in ordinal order of its keys.</summary>
internal sealed class SortedMapConverter<T> : JsonConverter<IReadOnlyDictionary<string, T>> where T : struct
{
    public override IReadOnlyDictionary<string, T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartObject)
            throw new JsonException("Expected an object of numbers.");

        var map = new SortedDictionary<string, T>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            map[key] = JsonSerializer.Deserialize<T>(ref reader, options);
        }

        return map;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (key, number) in value.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            writer.WritePropertyName(key);
            JsonSerializer.Serialize(writer, number, options);
        }

        writer.WriteEndObject();
    }
}
