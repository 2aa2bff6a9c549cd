using System.Text.Json;
using System.Text.Json.Nodes;
using PatternAnalyzers.Qdrant.Emulator.Filters;
using PatternAnalyzers.Qdrant.Emulator.Searching;
using PatternAnalyzers.Qdrant.Emulator.Storage;

namespace PatternAnalyzers.Qdrant.Emulator.Operations;

/// <summary>A point as an answer shows it.</summary>
internal sealed class PointView
{
    private readonly bool payload;
    private readonly IReadOnlyList<string>? keys;
    private readonly bool vectors;
    private readonly IReadOnlyList<string>? names;

    public PointView(JsonObject body, bool payloadByDefault)
    {
        (payload, keys) = Selection(body["with_payload"], payloadByDefault);
        (vectors, names) = Selection(body["with_vector"], false);
    }

    public JsonObject Record(StoredPoint point)
    {
        var record = new JsonObject { ["id"] = point.Key.Json };
        if (payload)
            record["payload"] = PayloadPath.Select(point.Payload, keys);
        if (vectors)
            record["vector"] = Vectors(point);

        return record;
    }

    public JsonObject Scored(Ranked ranked)
    {
        var record = Record(ranked.Point);
        record["version"] = 0;
        record["score"] = ranked.Score;
        return record;
    }

    private static (bool On, IReadOnlyList<string>? Keys) Selection(JsonNode? node, bool usual) => node switch
    {
        null => (usual, null),
        JsonArray list => (true, [.. list.Select(JsonParts.AsText)]),
        JsonValue value when value.GetValueKind() is JsonValueKind.True or JsonValueKind.False => (value.GetValue<bool>(), null),
        _ => throw Refusal.NotEmulated($"the selection {node.ToJsonString()}"),
    };

    // The unnamed vector alone is an array; beside others it has the empty name.
    private JsonNode Vectors(StoredPoint point)
    {
        var dense = point.Dense.Where(vector => names?.Contains(vector.Key) != false).ToList();
        var sparse = point.Sparse.Where(vector => names?.Contains(vector.Key) != false).ToList();
        if (sparse.Count == 0 && dense is [{ Key: "", Value: var only }])
            return Numbers(only);

        return new JsonObject([
            .. dense.Select(vector => KeyValuePair.Create<string, JsonNode?>(vector.Key, Numbers(vector.Value))),
            .. sparse.Select(vector => KeyValuePair.Create<string, JsonNode?>(vector.Key, vector.Value.Json())),
        ]);
    }

    private static JsonArray Numbers(float[] vector) => new([.. vector.Select(value => (JsonNode)JsonValue.Create(value))]);
}
