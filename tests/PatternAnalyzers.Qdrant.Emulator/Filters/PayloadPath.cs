using System.Text.Json.Nodes;

namespace PatternAnalyzers.Qdrant.Emulator.Filters;

/// <summary>Finds values in a payload by a key with dots.</summary>
internal static class PayloadPath
{
    /// <summary>Values at a key; a list there counts value by value.</summary>
    public static IReadOnlyList<JsonNode?> Values(JsonObject payload, string key)
    {
        if (key.AsSpan().ContainsAny('[', ']', '"'))
            throw Refusal.NotEmulated($"the key {key}");

        JsonNode? node = payload;
        foreach (var part in key.Split('.'))
        {
            if (node is not JsonObject map || !map.TryGetPropertyValue(part, out node))
                return [];
        }

        return node is JsonArray list ? [.. list] : [node];
    }

    /// <summary>A payload with some keys only; null selects all.</summary>
    public static JsonObject Select(JsonObject payload, IReadOnlyList<string>? keys)
    {
        if (keys is null)
            return (JsonObject)payload.DeepClone();

        var selected = new JsonObject();
        foreach (var key in keys)
            Copy(payload, selected, key.Split('.'));

        return selected;
    }

    private static void Copy(JsonObject from, JsonObject to, ReadOnlySpan<string> parts)
    {
        if (!from.TryGetPropertyValue(parts[0], out var node))
            return;
        if (parts.Length == 1)
        {
            to[parts[0]] = node?.DeepClone();
            return;
        }

        if (node is not JsonObject map)
            return;
        if (to[parts[0]] is not JsonObject inner)
            to[parts[0]] = inner = [];
        Copy(map, inner, parts[1..]);
    }
}
