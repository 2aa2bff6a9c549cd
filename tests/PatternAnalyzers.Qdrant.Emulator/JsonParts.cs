using System.Text.Json;
using System.Text.Json.Nodes;

namespace PatternAnalyzers.Qdrant.Emulator;

/// <summary>Reads bodies as strictly as the server.</summary>
internal static class JsonParts
{
    /// <summary>Refuses members that the emulator would have to ignore.</summary>
    public static JsonObject Only(this JsonObject body, params string[] known)
    {
        foreach (var (name, value) in body)
        {
            if (value is not null && !known.Contains(name, StringComparer.Ordinal))
                throw Refusal.NotEmulated($"`{name}` at {body.GetPath()}");
        }

        return body;
    }

    public static JsonNode Required(this JsonObject body, string name) => body[name] ?? throw Refusal.Format($"missing field `{name}`");

    public static JsonObject AsMap(this JsonNode? node) => node as JsonObject ?? throw Refusal.Format($"invalid type: expected a map{At(node)}");

    public static JsonArray AsList(this JsonNode? node) => node as JsonArray ?? throw Refusal.Format($"invalid type: expected a sequence{At(node)}");

    public static string AsText(this JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String
            ? value.GetValue<string>()
            : throw Refusal.Format($"invalid type: expected a string{At(node)}");

    public static bool AsFlag(this JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() is JsonValueKind.True or JsonValueKind.False
            ? value.GetValue<bool>()
            : throw Refusal.Format($"invalid type: expected a boolean{At(node)}");

    public static double AsNumber(this JsonNode? node) =>
        IsNumber(node) ? node!.GetValue<double>() : throw Refusal.Format($"invalid type: expected a number{At(node)}");

    public static int AsCount(this JsonNode? node, int least = 0) =>
        node is JsonValue value && IsNumber(node) && value.TryGetValue<int>(out var count) && count >= least
            ? count
            : throw Refusal.Format($"invalid value: expected an integer of at least {least}{At(node)}");

    public static uint AsIndex(this JsonNode? node) =>
        node is JsonValue value && IsNumber(node) && value.TryGetValue<uint>(out var index)
            ? index
            : throw Refusal.Format($"invalid value: expected u32{At(node)}");

    public static float AsFloat(this JsonNode? node) => (float)AsNumber(node);

    public static IReadOnlyList<JsonNode?> OneOrMany(this JsonNode node) => node is JsonArray list ? [.. list] : [node];

    public static bool IsNumber(this JsonNode? node) => node?.GetValueKind() == JsonValueKind.Number;

    private static string At(JsonNode? node) => node is null ? ", got null" : $" at {node.GetPath()}";
}
