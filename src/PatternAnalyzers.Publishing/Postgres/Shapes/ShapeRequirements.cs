namespace PatternAnalyzers.Publishing.Postgres.Shapes;

/// <summary>What existing tables must have so that publishing can work; and what an alteration would add.</summary>
internal static class ShapeRequirements
{
    private static readonly string[] NodeColumns =

        [
            "id", "pattern_id", "pattern_name", "pattern_type", "pattern_version", "lineage_id", "generation", "pattern_data", "metadata", "correlation_id",
            "created_at"
        ];

    private static readonly (string Column, string Definition)[] Optional =
    [
        ("event_type", "VARCHAR(100)"), ("tool_name", "VARCHAR(255)"), ("file_path", "TEXT"), ("language", "VARCHAR(50)"),
        ("complexity_score", Score("complexity_score")), ("documentation_score", Score("documentation_score")), ("test_coverage_score", Score(
            "test_coverage_score")),
        ("reusability_score", Score("reusability_score")), ("maintainability_score", Score("maintainability_score")), ("overall_quality", Score(
            "overall_quality")),
        ("usage_count", "INTEGER DEFAULT 0 CHECK (usage_count >= 0)"), ("last_used_at", "TIMESTAMPTZ"), ("used_by_agents", "TEXT[] DEFAULT '{}'"),
    ];

    /// <summary>Refuses a database that publishing cannot use as it is.</summary>
    public static void Check(DatabaseShape shape, string place)
    {
        if (!shape.Has(DatabaseShape.NodesTable))
            return;

        CheckColumns(shape, place);
        if (!shape.Nodes.IsUnique("pattern_id", "pattern_version"))
            throw PostgresFaults.Unsuited(place, $"the table {DatabaseShape.NodesTable} has no unique constraint on (pattern_id, pattern_version).");
    }

    /// <summary>Refuses tables whose nodes are no patterns as this tool knows them.</summary>
    public static void CheckColumns(DatabaseShape shape, string place)
    {
        if (NodeColumns.FirstOrDefault(column => !shape.Nodes.Has(column)) is { } missing)
            throw PostgresFaults.Unsuited(place, $"the table {DatabaseShape.NodesTable} has no column {missing}.");
    }

    /// <summary>Statements that add what is missing to existing tables; none changes or drops anything.</summary>
    public static IReadOnlyList<string> Alterations(DatabaseShape shape)
    {
        if (!shape.Has(DatabaseShape.NodesTable))
            return [];

        var statements = Optional.Where(pair => !shape.Nodes.Has(pair.Column))
            .Select(pair => $"ALTER TABLE {DatabaseShape.NodesTable} ADD COLUMN {pair.Column} {pair.Definition}")
            .ToList();
        if (!shape.Nodes.IsUnique("pattern_id", "pattern_version"))
            statements.Add($"ALTER TABLE {DatabaseShape.NodesTable} ADD CONSTRAINT unique_pattern_lineage_version UNIQUE (pattern_id, pattern_version)");

        return statements;
    }

    private static string Score(string column) => $"DECIMAL(3,2) CHECK ({column} IS NULL OR {column} BETWEEN 0 AND 1)";
}
