namespace PatternAnalyzers.Testing;

/// <summary>The rows that the pipeline left which this tool replaces: 1,305, of which 97 % are file names, all with one score.</summary>
internal static class OldRows
{
    public const int Count = 1305;
    public const int FileNames = 1266;

    /// <summary>Fills tables as the database in the wild has them.</summary>
    public static readonly string Sql = $"""
        INSERT INTO pattern_lineage_nodes (id, pattern_id, pattern_name, pattern_type, lineage_id, pattern_data, correlation_id, source_system, overall_quality)
        SELECT md5('point ' || i)::uuid, 'pattern_' || i, CASE WHEN i <= {FileNames} THEN 'agent_' || i || '.py' ELSE 'Real Name ' || i END, 'code', gen_random_uuid(), jsonb_build_object('n', i), gen_random_uuid(), 'pattern_learning_system', 0.85
        FROM generate_series(1, {Count}) i;
        INSERT INTO pattern_lineage_events (event_type, pattern_id, pattern_node_id, event_data, correlation_id) SELECT 'pattern_created', pattern_id, id, jsonb_build_object(), correlation_id FROM pattern_lineage_nodes;
        INSERT INTO pattern_quality_metrics (pattern_id, quality_score, confidence) SELECT id, .85, .5 FROM pattern_lineage_nodes ORDER BY pattern_id LIMIT 65;
        """;

    /// <summary>What the row of that number, from 1, is called.</summary>
    public static string Name(int number) => number <= FileNames ? $"agent_{number}.py" : $"Real Name {number}";
}
