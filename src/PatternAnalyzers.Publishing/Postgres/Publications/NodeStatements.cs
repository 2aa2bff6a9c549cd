using PatternAnalyzers.Publishing.Postgres.Shapes;

namespace PatternAnalyzers.Publishing.Postgres.Publications;

/// <summary>Statements that write nodes and what hangs on them from the temporary tables; <c>$1</c> is the publication, <c>$2</c> the time.</summary>
internal sealed class NodeStatements(DatabaseShape shape)
{
    private const string Touched = "(SELECT id FROM incoming_nodes UNION SELECT node_id FROM incoming_retired)";

    // Columns that are ours; a column that a database lacks is left out.
    private static readonly (string Column, string Value)[] Owned =
    [
        ("pattern_name", "i.pattern_name"), ("pattern_type", "i.pattern_type"), ("pattern_data", "i.pattern_data"), ("metadata", "i.metadata"),
        ("file_path", "i.file_path"), ("language", "'csharp'"), ("tool_name", $"'{Relations.Writer}'"),
        ("complexity_score", "i.complexity_score"), ("documentation_score", "i.documentation_score"), ("overall_quality", "i.overall_quality"),
    ];

    // What others count: a new generation goes on where the one before stands, and nothing ever overwrites it.
    private static readonly (string Column, string Value)[] Live =
        [("usage_count", "coalesce(p.usage_count, 0)"), ("last_used_at", "p.last_used_at"), ("used_by_agents", "coalesce(p.used_by_agents, '{}')")];

    private static readonly (string Column, string Value)[] Fixed =
    [
        ("id", "i.id"), ("pattern_id", "i.pattern_id"), ("pattern_version", "i.pattern_version"), ("lineage_id", "i.lineage_id"),
        ("generation", "i.generation"),
        ("source_system", $"'{Relations.Writer}'"), ("event_type", "i.event_type"), ("correlation_id", "i.correlation_id"), ("created_at", "$2"),
    ];

    /// <summary>Columns of nodes that a publication writes in place, as this database has them.</summary>
    public static IEnumerable<string> OwnedColumns(DatabaseShape shape) => Owned.Select(pair => pair.Column).Where(shape.Nodes.Has);

    /// <summary>A row of that pattern and version that is there already keeps its id.</summary>
    public const string Adopt ="""
        UPDATE incoming_nodes i SET id = n.id FROM pattern_lineage_nodes n
        WHERE n.pattern_id = i.pattern_id AND n.pattern_version = i.pattern_version AND n.id <> i.id AND NOT i.written
        """;

    /// <summary>Ids of patterns whose rows kept another id than planned.</summary>
    public const string Adopted = "SELECT pattern_id, id FROM incoming_nodes i WHERE NOT i.written AND EXISTS (SELECT 1 FROM pattern_lineage_nodes n WHERE n.id = i.id) AND NOT EXISTS (SELECT 1 FROM pattern_node_states s WHERE s.node_id = i.id)";

    public IEnumerable<string> All =>
    [
        NodePreimages, StatePreimages, MetricPreimages, Nodes, Retire, States, Edges, Events, RetirementEvents, MetricsGone, MetricsChanged, MetricsNew,
    ];

    private string NodePreimages => $"""
        INSERT INTO pattern_preimages (publication_id, relation, row_id, before)
        SELECT $1, 'pattern_lineage_nodes', i.id, CASE WHEN n.id IS NOT NULL THEN jsonb_build_object({string.Join(", ", OwnedColumns(shape).Select(column => $"'{column}', n.{column}"))}) END
        FROM incoming_nodes i LEFT JOIN pattern_lineage_nodes n ON n.id = i.id AND NOT i.written
        """;

    private const string StatePreimages = $"""
        INSERT INTO pattern_preimages (publication_id, relation, row_id, before)
        SELECT $1, 'pattern_node_states', k.id, to_jsonb(s) FROM {Touched} k LEFT JOIN pattern_node_states s ON s.node_id = k.id
        """;

    private string Nodes
    {
        get
        {
            var owned = Owned.Where(pair => shape.Nodes.Has(pair.Column))
                .Select(pair => (pair.Column, Value: shape.Nodes.Rounded(pair.Column, pair.Value)))
                .ToList();
            (string Column, string Value)[] all =
            [
                .. Fixed.Where(pair => shape.Nodes.Has(pair.Column)),
                .. owned,
                .. Live.Where(pair => shape.Nodes.Has(pair.Column))
            ];
            var updates = owned.Select(pair => pair.Column == "metadata"
                ? "metadata = coalesce(n.metadata, '{}') || excluded.metadata"
                : $"{pair.Column} = excluded.{pair.Column}");
            return $"""
                INSERT INTO pattern_lineage_nodes AS n ({string.Join(", ", all.Select(pair => pair.Column))})
                SELECT {string.Join(", ", all.Select(pair => pair.Value))}
                FROM incoming_nodes i LEFT JOIN pattern_lineage_nodes p ON p.id = i.predecessor
                WHERE NOT i.written
                ON CONFLICT (pattern_id, pattern_version) DO UPDATE SET {string.Join(", ", updates)}
                """;
        }
    }

    private const string Retire = """
        UPDATE pattern_node_states s SET state = r.state, search = NULL, publication_id = $1
        FROM incoming_retired r WHERE s.node_id = r.node_id
        """;

    private const string States = """
        INSERT INTO pattern_node_states (node_id, repository, pattern_id, pattern_name, generation, state, symbol, pattern_type, pattern_subtype, node_kind, overall, content_hash, data_hash, text_hash, search, publication_id)
        SELECT i.id, i.repository, i.pattern_id, i.pattern_name, i.generation, 'current', i.symbol, i.pattern_type, i.pattern_subtype, i.node_kind, i.overall_quality, i.content_hash, i.data_hash, i.text_hash,
            setweight(to_tsvector('english', i.pattern_name), 'A') || setweight(to_tsvector('english', i.description), 'B')
                || setweight(to_tsvector('english', i.use_cases), 'C') || setweight(to_tsvector('english', i.words), 'C'),
            $1
        FROM incoming_nodes i
        ON CONFLICT (node_id) DO UPDATE SET pattern_name = excluded.pattern_name, state = 'current', symbol = excluded.symbol, pattern_type = excluded.pattern_type,
            pattern_subtype = excluded.pattern_subtype, node_kind = excluded.node_kind, overall = excluded.overall, content_hash = excluded.content_hash, data_hash = excluded.data_hash,
            text_hash = excluded.text_hash, search = excluded.search, publication_id = excluded.publication_id
        """;

    private const string Edges = $"""
        WITH made AS (
            INSERT INTO pattern_lineage_edges (id, source_node_id, target_node_id, edge_type, edge_weight, correlation_id, created_at, created_by)
            SELECT i.edge_id, i.id, i.predecessor, i.edge_type, 1, i.correlation_id, $2, '{Relations.Writer}' FROM incoming_nodes i
            WHERE i.predecessor IS NOT NULL AND EXISTS (SELECT 1 FROM pattern_lineage_nodes n WHERE n.id = i.predecessor)
            ON CONFLICT DO NOTHING RETURNING id)
        INSERT INTO pattern_preimages (publication_id, relation, row_id) SELECT $1, 'pattern_lineage_edges', id FROM made
        """;

    private const string Events = $"""
        WITH made AS (
            INSERT INTO pattern_lineage_events (id, event_type, event_subtype, pattern_id, pattern_node_id, event_data, metadata, reason, triggered_by, correlation_id, timestamp)
            SELECT i.event_id, i.event_type, i.event_subtype, i.pattern_id, i.id, jsonb_build_object('publication', $1::text, 'pattern_name', i.pattern_name, 'pattern_version', i.pattern_version, 'content_hash', i.content_hash),
                '{"{}"}', i.reason, '{Relations.Writer}', i.correlation_id, $2
            FROM incoming_nodes i WHERE i.event_type IS NOT NULL RETURNING id)
        INSERT INTO pattern_preimages (publication_id, relation, row_id) SELECT $1, 'pattern_lineage_events', id FROM made
        """;

    private const string RetirementEvents = $"""
        WITH made AS (
            INSERT INTO pattern_lineage_events (id, event_type, pattern_id, pattern_node_id, event_data, metadata, reason, triggered_by, correlation_id, timestamp)
            SELECT r.event_id, 'pattern_deprecated', r.pattern_id, r.node_id, jsonb_build_object('publication', $1::text), '{"{}"}', 'The manifest no longer has it.', '{Relations.Writer}', r.correlation_id, $2
            FROM incoming_retired r WHERE r.state = 'deprecated' RETURNING id)
        INSERT INTO pattern_preimages (publication_id, relation, row_id) SELECT $1, 'pattern_lineage_events', id FROM made
        """;

    /// <summary>Where a node has one row of metrics by constraint, that row is ours; where it may have many, ours say so.</summary>
    public static string OurMetrics(DatabaseShape shape) =>
        shape.Metrics.IsUnique("pattern_id") || !shape.Metrics.Has("metadata") ? "true" : $"m.metadata->>'source' = '{Relations.Writer}'";

    private string MetricPreimages => $"""
        INSERT INTO pattern_preimages (publication_id, relation, row_id, before)
        SELECT DISTINCT ON (k.id) $1::uuid, 'pattern_quality_metrics', k.id, to_jsonb(m) FROM {Touched} k LEFT JOIN pattern_quality_metrics m ON m.pattern_id = k.id AND {OurMetrics(shape)}
        """;

    private string MetricsGone => $"""
        DELETE FROM pattern_quality_metrics m
        WHERE {OurMetrics(shape)} AND (m.pattern_id IN (SELECT node_id FROM incoming_retired) OR m.pattern_id IN (SELECT id FROM incoming_nodes WHERE overall_quality IS NULL))
        """;

    private string MetricsChanged => $"""
        UPDATE pattern_quality_metrics m SET quality_score = i.overall_quality, confidence = i.known_weight, measurement_timestamp = $2, version = '1.0.0'
            {(shape.Metrics.Has("metadata") ? ", metadata = coalesce(m.metadata, '{}') || i.scores" : "")}{(shape.Metrics.Has("updated_at") ? ", updated_at = $2" : "")}
        FROM incoming_nodes i WHERE m.pattern_id = i.id AND i.overall_quality IS NOT NULL AND {OurMetrics(shape)}
        """;

    private string MetricsNew
    {
        get
        {
            (string Column, string Value)[] optional = [("metadata", "i.scores"), ("created_at", "$2"), ("updated_at", "$2")];
            var known = optional.Where(pair => shape.Metrics.Has(pair.Column)).ToList();
            return $"""
                INSERT INTO pattern_quality_metrics (pattern_id, quality_score, confidence, measurement_timestamp, version{string.Concat(known.Select(pair => ", " + pair.Column))})
                SELECT i.id, i.overall_quality, i.known_weight, $2, '1.0.0'{string.Concat(known.Select(pair => ", " + pair.Value))} FROM incoming_nodes i
                WHERE i.overall_quality IS NOT NULL AND NOT EXISTS (SELECT 1 FROM pattern_quality_metrics m WHERE m.pattern_id = i.id AND {OurMetrics(shape)})
                """;
        }
    }
}
