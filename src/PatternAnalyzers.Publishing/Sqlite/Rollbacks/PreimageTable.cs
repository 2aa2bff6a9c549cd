namespace PatternAnalyzers.Publishing.Sqlite.Rollbacks;

/// <summary>A table that publications write, its key, and where its pre-images are kept.</summary>
internal sealed record PreimageTable(string Name, string Key)
{
    public const string Nodes = "pattern_lineage_nodes";
    public const string Vectors = "pattern_vectors";

    /// <summary>Every such table, children before what they refer to.</summary>
    public static readonly IReadOnlyList<PreimageTable> All =
    [
        new("pattern_relationships", "id"),
        new("pattern_lineage_edges", "id"),
        new("pattern_lineage_events", "id"),
        new("pattern_quality_metrics", "pattern_id"),
        new(Vectors, "row"),
        new(Nodes, "row"),
    ];

    public string Before => "before_" + Name;
}
