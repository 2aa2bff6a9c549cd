using PatternAnalyzers.Publishing.Postgres.Shapes;

namespace PatternAnalyzers.Publishing.Validating;

/// <summary>Questions to the tables; each answers with what is wrong, one row an offender. Tables and columns that are not there are not asked.</summary>
internal static class TableQuestions
{
    /// <param name="shape">What there is.</param>
    /// <param name="owned">True when publications have written here, so that our own tables can be asked.</param>
    public static IEnumerable<(string Name, string Good, string Bad, string Sql)> Of(DatabaseShape shape, bool owned) =>
    [
        .. Ranges(shape),
        .. Orphans(shape),
        .. Metrics(shape, owned),
        .. Unfinished(owned)
    ];

    private static IEnumerable<(string Name, string Good, string Bad, string Sql)> Ranges(DatabaseShape shape)
    {
        if (shape.Nodes.Has("overall_quality"))
        {
            yield return (
                "quality_range",
                "every score is between 0 and 1",
                "scores out of range",
                "SELECT pattern_name FROM pattern_lineage_nodes WHERE overall_quality NOT BETWEEN 0 AND 1");
        }

        if (shape.Has(DatabaseShape.RelationshipsTable) && shape.Relationships.Has(shape.WeightColumn))
        {
            yield return (
                "relationship_range",
                "every relationship has a weight between 0 and 1",
                "relationships with an impossible weight",
                $"SELECT id::text FROM pattern_relationships WHERE {shape.WeightColumn} NOT BETWEEN 0 AND 1");
        }
    }

    private static IEnumerable<(string Name, string Good, string Bad, string Sql)> Orphans(DatabaseShape shape)
    {
        var parts = new List<string>();
        if (shape.Has(DatabaseShape.RelationshipsTable) && !shape.RelatesTemplates)
            parts.Add(
                "SELECT r.id::text FROM pattern_relationships r WHERE NOT EXISTS (SELECT 1 FROM pattern_lineage_nodes n WHERE n.id = r.source_pattern_id) OR NOT EXISTS (SELECT 1 FROM pattern_lineage_nodes n WHERE n.id = r.target_pattern_id)");
        if (shape.Has(DatabaseShape.MetricsTable))
            parts.Add(
                "SELECT m.pattern_id::text FROM pattern_quality_metrics m WHERE NOT EXISTS (SELECT 1 FROM pattern_lineage_nodes n WHERE n.id = m.pattern_id)");
        if (parts.Count > 0)
            yield return ("orphans", "every relationship and every row of metrics belongs to a node", "relationships or metrics without a node", string.Join(
                " UNION ALL ",
                parts));
    }

    private static IEnumerable<(string Name, string Good, string Bad, string Sql)> Metrics(DatabaseShape shape, bool owned)
    {
        if (owned)
            yield return Metrics(
                "SELECT c.pattern_name FROM pattern_current c WHERE c.overall IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pattern_quality_metrics m WHERE m.pattern_id = c.id AND abs(m.quality_score - c.overall) < 0.00005)");
        else if (shape.Has(DatabaseShape.MetricsTable) && shape.Nodes.Has("overall_quality"))
            yield return Metrics(
                "SELECT n.pattern_name FROM pattern_lineage_nodes n WHERE n.overall_quality IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pattern_quality_metrics m WHERE m.pattern_id = n.id AND abs(m.quality_score - n.overall_quality) < 0.005)");
    }

    private static (string Name, string Good, string Bad, string Sql) Metrics(string sql) =>
        ("metrics", "every scored pattern has its metrics, and they say the same", "patterns whose metrics are missing or differ", sql);

    private static IEnumerable<(string Name, string Good, string Bad, string Sql)> Unfinished(bool owned)
    {
        if (owned)
        {
            yield return (
                "unfinished",
                "no publication is half done",
                "publications that are half done",
                "SELECT repository || ' ' || id::text FROM pattern_publications WHERE state IN ('pending', 'committed', 'reverting')");
        }
    }
}
