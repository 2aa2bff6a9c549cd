using PatternAnalyzers.Publishing.Postgres.Shapes;

namespace PatternAnalyzers.Publishing.Validating;

/// <summary>Questions to the tables; each answers with what is wrong, one row an offender.</summary>
internal static class TableQuestions
{
    public static IEnumerable<(string Name, string Good, string Bad, string Sql)> Of(DatabaseShape shape)
    {
        yield return (
            "legacy",
            "every node belongs to a publication",
            "nodes that no publication owns",
            "SELECT n.pattern_name FROM pattern_lineage_nodes n WHERE NOT EXISTS (SELECT 1 FROM pattern_node_states s WHERE s.node_id = n.id)");
        if (shape.Nodes.Has("overall_quality"))
        {
            yield return (
                "quality_range",
                "every score is between 0 and 1",
                "scores out of range",
                "SELECT pattern_name FROM pattern_lineage_nodes WHERE overall_quality NOT BETWEEN 0 AND 1");
        }

        yield return (
            "relationship_range",
            "every relationship has a weight between 0 and 1",
            "relationships with an impossible weight",
            $"SELECT id::text FROM pattern_relationships WHERE {shape.WeightColumn} NOT BETWEEN 0 AND 1");
        yield return (
            "orphans",
            "every relationship and every row of metrics belongs to a node",
            "relationships or metrics without a node",
            $"""
            SELECT r.id::text FROM pattern_relationships r WHERE {(shape.RelatesTemplates ? "false" : "NOT EXISTS (SELECT 1 FROM pattern_lineage_nodes n WHERE n.id = r.source_pattern_id) OR NOT EXISTS (SELECT 1 FROM pattern_lineage_nodes n WHERE n.id = r.target_pattern_id)")}
            UNION ALL SELECT m.pattern_id::text FROM pattern_quality_metrics m WHERE NOT EXISTS (SELECT 1 FROM pattern_lineage_nodes n WHERE n.id = m.pattern_id)
            """);
        yield return (
            "metrics",
            "every scored pattern has its metrics, and they say the same",
            "patterns whose metrics are missing or differ",
            "SELECT c.pattern_name FROM pattern_current c WHERE c.overall IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pattern_quality_metrics m WHERE m.pattern_id = c.id AND abs(m.quality_score - c.overall) < 0.00005)");
        yield return (
            "unfinished",
            "no publication is half done",
            "publications that are half done",
            "SELECT repository || ' ' || id::text FROM pattern_publications WHERE state IN ('pending', 'committed', 'reverting')");
    }
}
