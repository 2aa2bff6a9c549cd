namespace PatternAnalyzers.Publishing.Postgres;

/// <summary>The tables that a publication writes, with the column that its pre-images go by; children before the nodes they hang on.</summary>
internal static class Relations
{
    public static readonly IReadOnlyList<(string Table, string Key)> All =
    [
        ("pattern_symbol_links", "id"),
        ("pattern_relationships", "id"),
        ("pattern_quality_metrics", "pattern_id"),
        ("pattern_lineage_events", "id"),
        ("pattern_lineage_edges", "id"),
        ("pattern_node_states", "node_id"),
        ("pattern_lineage_nodes", "id"),
    ];

    /// <summary>Who wrote a row; stands in JSON where a table has no column for it.</summary>
    public const string Writer = "PatternAnalyzers";
}
