using PatternAnalyzers.Publishing.Postgres.Shapes;

namespace PatternAnalyzers.Publishing.Postgres.Publications;

/// <summary>Statements that make the relationships of a repository those of the manifest; <c>$1</c> is the publication, <c>$2</c> the time, <c>$3</c> the repository.</summary>
/// <remarks>A message is no pattern, and one of the shapes in the wild relates templates instead of nodes: those relationships stand in a table of ours. The count of each statement is what it changed.</remarks>
internal sealed class RelationshipStatements(DatabaseShape shape)
{
    private const string OurNodes = "(SELECT node_id FROM pattern_node_states WHERE repository = $3)";

    private string Linked =>
        shape.RelatesTemplates ? "coalesce(i.symbol, (SELECT s.symbol FROM pattern_node_states s WHERE s.node_id = i.target))" : "i.symbol";

    private string Weight => shape.Relationships.Rounded(shape.WeightColumn, "i.weight");

    public IEnumerable<string> All => shape.RelatesTemplates ? [LinksGone, LinksNew] : [RelationshipsGone, RelationshipsNew, LinksGone, LinksNew];

    private string RelationshipsGone => $"""
        WITH gone AS (
            DELETE FROM pattern_relationships r
            WHERE r.source_pattern_id IN {OurNodes} AND r.{shape.RelationshipJson}->>'source' = '{Relations.Writer}' AND $2::timestamptz IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM incoming_relationships i WHERE i.source = r.source_pattern_id AND i.target = r.target_pattern_id AND i.kind = r.relationship_type AND {Weight} = r.{shape.WeightColumn})
            RETURNING r.*)
        INSERT INTO pattern_preimages (publication_id, relation, row_id, before) SELECT $1, 'pattern_relationships', gone.id, to_jsonb(gone) FROM gone
        """;

    private string RelationshipsNew
    {
        get
        {
            (string Column, string Value)[] optional =
            [
                ("created_at", "$2::timestamptz"), ("created_by", $"'{Relations.Writer}'"), ("discovered_at", "$2::timestamptz")
            ];
            var known = optional.Where(pair => shape.Relationships.Has(pair.Column)).ToList();
            return $"""
                WITH made AS (
                    INSERT INTO pattern_relationships (id, source_pattern_id, target_pattern_id, relationship_type, {shape.WeightColumn}, {shape.RelationshipJson}{string.Concat(known.Select(pair => ", " + pair.Column))})
                    SELECT i.id, i.source, i.target, i.kind, {Weight}, jsonb_build_object('source', '{Relations.Writer}', 'publication', $1::text){string.Concat(known.Select(pair => ", " + pair.Value))}
                    FROM incoming_relationships i
                    WHERE i.target IS NOT NULL AND $2::timestamptz IS NOT NULL AND $3::text IS NOT NULL
                        AND NOT EXISTS (SELECT 1 FROM pattern_relationships r WHERE r.source_pattern_id = i.source AND r.target_pattern_id = i.target AND r.relationship_type = i.kind)
                    RETURNING id)
                INSERT INTO pattern_preimages (publication_id, relation, row_id) SELECT $1::uuid, 'pattern_relationships', id FROM made
                """;
        }
    }

    private string LinksGone => $"""
        WITH gone AS (
            DELETE FROM pattern_symbol_links r
            WHERE r.source_node_id IN {OurNodes} AND $2::timestamptz IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM incoming_relationships i WHERE i.source = r.source_node_id AND {Linked} = r.target_symbol AND i.kind = r.relationship_type AND i.weight = r.weight)
            RETURNING r.*)
        INSERT INTO pattern_preimages (publication_id, relation, row_id, before) SELECT $1, 'pattern_symbol_links', gone.id, to_jsonb(gone) FROM gone
        """;

    private string LinksNew => $"""
        WITH made AS (
            INSERT INTO pattern_symbol_links (id, source_node_id, target_symbol, relationship_type, weight)
            SELECT i.id, i.source, {Linked}, i.kind, i.weight FROM incoming_relationships i
            WHERE {Linked} IS NOT NULL AND $2::timestamptz IS NOT NULL AND $3::text IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM pattern_symbol_links r WHERE r.source_node_id = i.source AND r.target_symbol = {Linked} AND r.relationship_type = i.kind)
            RETURNING id)
        INSERT INTO pattern_preimages (publication_id, relation, row_id) SELECT $1::uuid, 'pattern_symbol_links', id FROM made
        """;
}
