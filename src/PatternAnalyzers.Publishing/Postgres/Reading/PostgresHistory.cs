using Npgsql;
using PatternAnalyzers.Publishing.Planning;

namespace PatternAnalyzers.Publishing.Postgres.Reading;

/// <summary>Reads how a pattern came to be what it is.</summary>
internal static class PostgresHistory
{
    private const string Which = """
        SELECT s.pattern_id, s.pattern_name, s.repository FROM pattern_node_states s
        WHERE s.pattern_id = lower($1) OR lower(s.pattern_name) = lower($1) OR s.symbol = $1
        ORDER BY s.pattern_id = lower($1) DESC, s.state = 'current' DESC, lower(s.pattern_name) = lower($1) DESC, s.repository, s.pattern_id, s.generation DESC LIMIT 1
        """;

    private const string Generations = """
        SELECT s.generation, s.node_id, s.state, n.created_at, s.content_hash, s.overall, e.edge_type, e.target_node_id
        FROM pattern_node_states s JOIN pattern_lineage_nodes n ON n.id = s.node_id
        LEFT JOIN pattern_lineage_edges e ON e.source_node_id = s.node_id AND e.edge_type IN ('modified_from', 'derived_from')
        WHERE s.pattern_id = $1 AND s.repository = $2 ORDER BY s.generation DESC
        """;

    private const string Events = """
        SELECT e.timestamp, e.event_type, e.event_subtype, e.reason, e.event_data->>'publication'
        FROM pattern_lineage_events e LEFT JOIN pattern_publications p ON p.id::text = e.event_data->>'publication'
        WHERE e.pattern_id = $1 ORDER BY e.timestamp DESC, p.number DESC NULLS LAST, e.event_type
        """;

    public static async Task<PatternHistory?> OfAsync(NpgsqlConnection connection, string idOrName, CancellationToken cancellation)
    {
        var found = await connection
            .QueryAsync(
                Which,
                row => new PatternHistory { PatternId = row.GetString(0), Name = row.GetString(1), Repository = row.GetString(2) },
                [idOrName],
                cancellation)
            .ConfigureAwait(false);
        if (found is not [var pattern])
            return null;

        return pattern with
        {
            Generations = await connection.QueryAsync(Generations, Generation, [pattern.PatternId, pattern.Repository], cancellation).ConfigureAwait(false),
            Events = await connection.QueryAsync(Events, Event, [pattern.PatternId], cancellation).ConfigureAwait(false),
        };
    }

    private static PatternGeneration Generation(NpgsqlDataReader row) => new()
    {
        Generation = row.GetInt32(0),
        NodeId = row.GetGuid(1).ToString(),
        State = row.GetString(2),
        CreatedAt = Moment.Of(row.GetFieldValue<DateTimeOffset>(3)),
        ContentHash = row.GetString(4),
        Overall = row.IsDBNull(5) ? null : row.GetDouble(5),
        Origin = row.TextOrNull(6),
        OriginNodeId = row.IsDBNull(7) ? null : row.GetGuid(7).ToString(),
    };

    private static PatternEvent Event(NpgsqlDataReader row) => new()
    {
        At = Moment.Of(row.GetFieldValue<DateTimeOffset>(0)),
        Type = row.GetString(1),
        Subtype = row.TextOrNull(2),
        Reason = row.TextOrNull(3),
        PublicationId = row.TextOrNull(4),
    };
}
