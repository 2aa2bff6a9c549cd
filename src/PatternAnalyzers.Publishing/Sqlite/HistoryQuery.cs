using Microsoft.Data.Sqlite;

namespace PatternAnalyzers.Publishing.Sqlite;

/// <summary>Reads how a pattern came to be what it is.</summary>
internal static class HistoryQuery
{
    private const string Which = """
        SELECT pattern_id, pattern_name, repository FROM pattern_lineage_nodes
        WHERE pattern_id = lower($key) OR pattern_name = $key COLLATE NOCASE OR symbol = $key
        ORDER BY pattern_id = lower($key) DESC, state = 'current' DESC, pattern_name = $key COLLATE NOCASE DESC, repository, pattern_id, generation DESC LIMIT 1
        """;

    private const string Generations = """
        SELECT n.generation, n.id, n.state, n.created_at, n.content_hash, n.overall_quality, e.edge_type, e.target_node_id
        FROM pattern_lineage_nodes n LEFT JOIN pattern_lineage_edges e ON e.source_node_id = n.id
        WHERE n.pattern_id = $id ORDER BY n.generation DESC
        """;

    private const string Events = """
        SELECT e.timestamp, e.event_type, e.event_subtype, e.reason, e.correlation_id
        FROM pattern_lineage_events e LEFT JOIN pattern_publications p ON p.id = e.correlation_id
        WHERE e.pattern_id = $id ORDER BY p.number DESC, e.event_type
        """;

    public static PatternHistory? Of(SqliteConnection connection, string idOrName)
    {
        var found = connection.Query(
            Which,
            row => new PatternHistory { PatternId = row.GetString(0), Name = row.GetString(1), Repository = row.GetString(2) },
            ("$key", idOrName));
        return found is not [var pattern] ? null : pattern with
        {
            Generations = connection.Query(Generations, Generation, ("$id", pattern.PatternId)),
            Events = connection.Query(Events, Event, ("$id", pattern.PatternId)),
        };
    }

    private static PatternGeneration Generation(SqliteDataReader row) => new()
    {
        Generation = row.GetInt32(0),
        NodeId = row.GetString(1),
        State = row.GetString(2),
        CreatedAt = row.GetString(3),
        ContentHash = row.GetString(4),
        Overall = row.NumberOrNull(5),
        Origin = row.TextOrNull(6),
        OriginNodeId = row.TextOrNull(7),
    };

    private static PatternEvent Event(SqliteDataReader row) => new()
    {
        At = row.GetString(0),
        Type = row.GetString(1),
        Subtype = row.TextOrNull(2),
        Reason = row.TextOrNull(3),
        PublicationId = row.TextOrNull(4),
    };
}
