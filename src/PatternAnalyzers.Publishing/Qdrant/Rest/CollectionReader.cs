using System.Text.Json;
using System.Text.Json.Nodes;
using PatternAnalyzers.Publishing.Qdrant.Collections;

namespace PatternAnalyzers.Publishing.Qdrant.Rest;

/// <summary>Reads what a collection is.</summary>
internal static class CollectionReader
{
    public static CollectionInfo Read(JsonElement result)
    {
        var config = result.GetProperty("config");
        var parameters = config.GetProperty("params");
        return new()
        {
            Vectors = Vectors(parameters),
            SparseVectors = Member(parameters, "sparse_vectors") is { } sparse ? [.. sparse.EnumerateObject().Select(vector => vector.Name)] : [],
            Indexes = Indexes(result),
            Strict = Strict(config),
            Metadata = Member(config, "metadata") is { } metadata ? JsonObject.Create(metadata.Clone()) : null,
            Points = Member(result, "points_count")?.GetInt64() ?? 0,
            Status = Member(result, "status")?.GetString() ?? "unknown",
        };
    }

    private static SortedDictionary<string, VectorShape> Vectors(JsonElement parameters)
    {
        var shapes = new SortedDictionary<string, VectorShape>(StringComparer.Ordinal);
        if (Member(parameters, "vectors") is not { } vectors)
            return shapes;

        // A collection may have a vector that is named size.
        if (vectors.TryGetProperty("size", out var size) && size.ValueKind == JsonValueKind.Number)
        {
            shapes[""] = Shape(vectors);
            return shapes;
        }

        foreach (var vector in vectors.EnumerateObject())
            shapes[vector.Name] = Shape(vector.Value);

        return shapes;
    }

    private static VectorShape Shape(JsonElement vector) => new(vector.GetProperty("size").GetInt32(), vector.GetProperty("distance").GetString()!);

    private static Dictionary<string, string> Indexes(JsonElement result) => Member(result, "payload_schema") is { } schema
        ? schema.EnumerateObject().ToDictionary(field => field.Name, field => field.Value.GetProperty("data_type").GetString()!, StringComparer.Ordinal)
        : new(StringComparer.Ordinal);

    private static StrictMode Strict(JsonElement config)
    {
        if (Member(config, "strict_mode_config") is not { } strict || Member(strict, "enabled")?.ValueKind != JsonValueKind.True)
            return new();

        return new()
        {
            UpsertBatch = Member(strict, "upsert_max_batchsize")?.GetInt32(),
            QueryLimit = Member(strict, "max_query_limit")?.GetInt32(),
            UnindexedReading = Member(strict, "unindexed_filtering_retrieve")?.ValueKind != JsonValueKind.False,
        };
    }

    private static JsonElement? Member(JsonElement element, string name) =>
        element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;
}
