using System.Text.Json;
using ModelContextProtocol.Protocol;

namespace PatternAnalyzers.Mcp.Tools;

/// <summary>Says in words which argument of a call its tool does not take, and what it takes instead.</summary>
internal static class ArgumentFault
{
    /// <summary>The first such argument; null when the schema of the tool has nothing against any.</summary>
    public static string? Of(Tool tool, IDictionary<string, JsonElement> arguments)
    {
        if (!tool.InputSchema.TryGetProperty("properties", out var properties))
            return null;

        foreach (var (name, value) in arguments)
        {
            if (properties.TryGetProperty(name, out var schema) && Takes(schema, value) is { } wanted)
                return $"{name} takes {wanted}, not {value.GetRawText()}.";
        }

        return null;
    }

    // Null when the value is all right.
    private static string? Takes(JsonElement schema, JsonElement value)
    {
        if (schema.TryGetProperty("enum", out var values))
        {
            var allowed = values.EnumerateArray().Where(static one => one.ValueKind == JsonValueKind.String).Select(static one => one.GetString()!).ToList();
            return value.ValueKind == JsonValueKind.String && allowed.Contains(value.GetString()!, StringComparer.OrdinalIgnoreCase)
                ? null
                : $"one of {string.Join(", ", allowed)}";
        }

        var types = TypesOf(schema);
        return types.Count == 0 || types.Exists(type => Is(type, value)) ? null : string.Join(" or ", types);
    }

    private static List<string> TypesOf(JsonElement schema)
    {
        if (!schema.TryGetProperty("type", out var type))
            return [];

        return type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(static one => one.GetString()!)] : [type.GetString()!];
    }

    private static bool Is(string type, JsonElement value) => type switch
    {
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => true,
    };
}
