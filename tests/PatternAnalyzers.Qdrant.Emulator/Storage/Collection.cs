using System.Text.Json.Nodes;

namespace PatternAnalyzers.Qdrant.Emulator.Storage;

/// <summary>A collection: its settings, its points, its indexes.</summary>
internal sealed class Collection
{
    private static readonly string[] Known =
    [
        "vectors", "sparse_vectors", "shard_number", "replication_factor", "write_consistency_factor", "on_disk_payload",
        "hnsw_config", "strict_mode_config", "metadata",
    ];

    private readonly JsonObject body;

    public Collection(JsonObject body)
    {
        this.body = (JsonObject)body.Only(Known).DeepClone();
        ReadDense(body["vectors"]?.AsMap() ?? []);
        foreach (var (name, sparse) in body["sparse_vectors"]?.AsMap() ?? [])
            SparseModifiers[name] = sparse.AsMap().Only("modifier", "index")["modifier"]?.AsText() ?? "none";
        Strict = new Strict(body["strict_mode_config"]);
    }

    public SortedDictionary<string, DenseSpace> Spaces { get; } = new(StringComparer.Ordinal);

    /// <summary>Sparse vectors and how their values are changed: <c>none</c> or <c>idf</c>.</summary>
    public SortedDictionary<string, string> SparseModifiers { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<PointKey, StoredPoint> Points { get; } = [];

    /// <summary>Indexed payload keys and the types of their indexes.</summary>
    public SortedDictionary<string, string> Indexes { get; } = new(StringComparer.Ordinal);

    public Strict Strict { get; }

    public ulong Operations { get; set; }

    public DenseSpace Space(string name) => Spaces.GetValueOrDefault(name) ?? throw Refusal.WrongInput($"Not existing vector name error: {name}");


    public JsonObject Json() => new()
    {
        ["status"] = "green",
        ["optimizer_status"] = "ok",
        ["indexed_vectors_count"] = 0,
        ["points_count"] = Points.Count,
        ["segments_count"] = 2,
        ["config"] = new JsonObject
        {
            ["params"] = Params(),
            ["hnsw_config"] = Hnsw(),
            ["optimizer_config"] = new JsonObject
            {
                ["deleted_threshold"] = 0.2, ["vacuum_min_vector_number"] = 1000, ["default_segment_number"] = 0, ["flush_interval_sec"] = 5,
                ["indexing_threshold"] = 10000,
            },
            ["strict_mode_config"] = Strict.Json?.DeepClone(),
            ["metadata"] = body["metadata"]?.DeepClone(),
        },
        ["payload_schema"] = new JsonObject([.. Indexes.Select(index =>
            KeyValuePair.Create<string, JsonNode?>(
                index.Key,
                new JsonObject { ["data_type"] = index.Value, ["points"] = Points.Values.Count(point => point.Payload.ContainsKey(index.Key)) }))]),
    };

    private JsonObject Params()
    {
        var parameters = new JsonObject
        {
            ["vectors"] = body["vectors"]?.DeepClone() ?? new JsonObject(),
            ["shard_number"] = body["shard_number"]?.DeepClone() ?? 1,
            ["replication_factor"] = body["replication_factor"]?.DeepClone() ?? 1,
            ["write_consistency_factor"] = body["write_consistency_factor"]?.DeepClone() ?? 1,
            ["on_disk_payload"] = body["on_disk_payload"]?.DeepClone() ?? true,
        };
        if (body["sparse_vectors"] is { } sparse)
            parameters["sparse_vectors"] = sparse.DeepClone();

        return parameters;
    }

    private JsonObject Hnsw()
    {
        var settings = new JsonObject
        {
            ["m"] = 16, ["ef_construct"] = 100, ["full_scan_threshold"] = 10000, ["max_indexing_threads"] = 0, ["on_disk"] = false
        };
        foreach (var (name, value) in body["hnsw_config"]?.AsMap().Only("m", "ef_construct") ?? [])
            settings[name] = value?.DeepClone();

        return settings;
    }

    private void ReadDense(JsonObject vectors)
    {
        if (vectors["size"].IsNumber())
        {
            Spaces[""] = DenseSpace.Read(vectors);
            return;
        }

        foreach (var (name, space) in vectors)
            Spaces[name] = DenseSpace.Read(space.AsMap());
    }
}
