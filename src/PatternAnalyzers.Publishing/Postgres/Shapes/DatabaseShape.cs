namespace PatternAnalyzers.Publishing.Postgres.Shapes;

/// <summary>The tables of patterns that a database has, ours and those in the wild.</summary>
internal sealed class DatabaseShape(IReadOnlyDictionary<string, TableShape> tables)
{
    public const string NodesTable = "pattern_lineage_nodes";
    public const string EdgesTable = "pattern_lineage_edges";
    public const string EventsTable = "pattern_lineage_events";
    public const string RelationshipsTable = "pattern_relationships";
    public const string MetricsTable = "pattern_quality_metrics";
    public const string TemplatesTable = "pattern_templates";

    public TableShape Nodes => tables[NodesTable];

    public TableShape Metrics => tables[MetricsTable];

    public TableShape Relationships => tables[RelationshipsTable];

    public bool Has(string table) => tables.ContainsKey(table);

    public TableShape this[string table] => tables[table];

    /// <summary>The column of a relationship's weight: <c>confidence</c> in one shape, <c>strength</c> in the other.</summary>
    public string WeightColumn => Relationships.Has("confidence") ? "confidence" : "strength";

    /// <summary>The column of a relationship's JSON: <c>metadata</c> in one shape, <c>context</c> in the other.</summary>
    public string RelationshipJson => Relationships.Has("metadata") ? "metadata" : "context";

    /// <summary>True when relationships point at <c>pattern_templates</c> instead of nodes.</summary>
    public bool RelatesTemplates => Relationships.TargetOf("source_pattern_id") == TemplatesTable;
}
