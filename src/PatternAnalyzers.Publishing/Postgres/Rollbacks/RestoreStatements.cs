using PatternAnalyzers.Publishing.Postgres.Publications;
using PatternAnalyzers.Publishing.Postgres.Shapes;

namespace PatternAnalyzers.Publishing.Postgres.Rollbacks;

/// <summary>Statements that put pre-images back; <c>$1</c> is the publication.</summary>
internal sealed class RestoreStatements(DatabaseShape shape)
{
    private const string Made = "SELECT row_id FROM pattern_preimages WHERE publication_id = $1 AND relation = 'pattern_lineage_nodes' AND before IS NULL";

    /// <summary>Before anything is deleted: what others counted on nodes that go is kept on those they came from, and foreign events let go of them.</summary>
    public IEnumerable<string> Handovers =>
    [
        Usage,
        $"""
        UPDATE pattern_lineage_events e SET pattern_node_id = (SELECT d.target_node_id FROM pattern_lineage_edges d WHERE d.source_node_id = e.pattern_node_id AND d.edge_type IN ('modified_from', 'derived_from') LIMIT 1)
        WHERE e.pattern_node_id IN ({Made}) AND e.id NOT IN (SELECT row_id FROM pattern_preimages WHERE publication_id = $1 AND relation = 'pattern_lineage_events')
        """,
    ];

    /// <summary>Deletes what the publication made; children first.</summary>
    public IEnumerable<string> Deletions => Relations.All.Select(relation =>
        $"DELETE FROM {relation.Table} m WHERE m.{relation.Key} IN (SELECT row_id FROM pattern_preimages WHERE publication_id = $1 AND relation = '{relation.Table}' AND before IS NULL){Only(relation.Table)}");

    /// <summary>Puts back what was there: nodes column by column, for others own the rest; whole rows elsewhere.</summary>
    public IEnumerable<string> Restorations =>
        [Nodes, .. Relations.All.Reverse().Where(relation => relation.Table != DatabaseShape.NodesTable).SelectMany(Rows)];

    private string Usage
    {
        get
        {
            (string Column, string Value)[] live =
            [
                ("usage_count", "greatest(p.usage_count, n.usage_count)"),
                ("last_used_at", "greatest(p.last_used_at, n.last_used_at)"),
                ("used_by_agents", "ARRAY(SELECT DISTINCT unnest(coalesce(p.used_by_agents, '{}') || coalesce(n.used_by_agents, '{}')) ORDER BY 1)"),
            ];
            var known = live.Where(pair => shape.Nodes.Has(pair.Column)).ToList();
            return known.Count == 0 ? "SELECT $1::uuid WHERE false" : $"""
                UPDATE pattern_lineage_nodes p SET {string.Join(", ", known.Select(pair => $"{pair.Column} = {pair.Value}"))}
                FROM pattern_lineage_edges e JOIN pattern_lineage_nodes n ON n.id = e.source_node_id
                WHERE e.target_node_id = p.id AND e.edge_type IN ('modified_from', 'derived_from') AND n.id IN ({Made})
                    AND ({string.Join(" OR ", known.Select(pair => $"p.{pair.Column} IS DISTINCT FROM {pair.Value}"))})
                """;
        }
    }

    private string Nodes => $"""
        UPDATE pattern_lineage_nodes n SET {string.Join(", ", NodeStatements.OwnedColumns(shape).Select(column => $"{column} = r.{column}"))}
        FROM pattern_preimages b, jsonb_populate_record(NULL::pattern_lineage_nodes, b.before) r
        WHERE b.publication_id = $1 AND b.relation = 'pattern_lineage_nodes' AND b.before IS NOT NULL AND n.id = b.row_id
        """;

    private IEnumerable<string> Rows((string Table, string Key) relation) =>
    [
        $"DELETE FROM {relation.Table} m WHERE m.{relation.Key} IN (SELECT row_id FROM pattern_preimages WHERE publication_id = $1 AND relation = '{relation.Table}' AND before IS NOT NULL){Only(relation.Table)}",
        $"""
        INSERT INTO {relation.Table} SELECT r.* FROM pattern_preimages b, jsonb_populate_record(NULL::{relation.Table}, b.before) r
        WHERE b.publication_id = $1 AND b.relation = '{relation.Table}' AND b.before IS NOT NULL
        """,
    ];

    private string Only(string table) => table == DatabaseShape.MetricsTable ? $" AND {NodeStatements.OurMetrics(shape)}" : "";
}
