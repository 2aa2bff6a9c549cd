using System.Text.Json;
using System.Text.Json.Serialization;

namespace PatternAnalyzers.Manifests.Json;

/// <summary>Reads and writes an enum by its wire name.</summary>
internal sealed class WireNameConverter<T>(Func<T, string> nameOf) : JsonConverter<T>, IWireNames where T : struct, Enum
{
    private readonly Dictionary<string, T> byName = Enum.GetValues<T>().ToDictionary(nameOf, StringComparer.Ordinal);

    public IEnumerable<string> Names => Enum.GetValues<T>().Select(nameOf);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.String)
            throw new JsonException($"Expected one of {string.Join(", ", Names)}.");

        return reader.GetString() is { } name && byName.TryGetValue(name, out var value)
            ? value
            : throw new JsonException($"Expected one of {string.Join(", ", Names)}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(nameOf(value));
}
