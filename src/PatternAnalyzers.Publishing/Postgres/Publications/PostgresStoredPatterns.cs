using Npgsql;
using PatternAnalyzers.Core.Identity;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;
using PatternAnalyzers.Publishing.Planning;

namespace PatternAnalyzers.Publishing.Postgres.Publications;

/// <summary>Reads what the store has of a repository.</summary>
internal static class PostgresStoredPatterns
{
    private const string Newest = """
        SELECT DISTINCT ON (s.pattern_id) s.node_id, s.pattern_id, n.lineage_id, s.generation, s.content_hash, s.data_hash, s.state = 'current', s.text_hash
        FROM pattern_node_states s JOIN pattern_lineage_nodes n ON n.id = s.node_id
        WHERE s.repository = $1
        ORDER BY s.pattern_id, s.generation DESC
        """;

    public static async Task<Dictionary<string, StoredPattern>> ReadAsync(NpgsqlConnection connection, string repository, CancellationToken cancellation)
    {
        var rows = await connection.QueryAsync(Newest, Of, [repository], cancellation).ConfigureAwait(false);
        return rows.ToDictionary(pattern => pattern.PatternId, StringComparer.Ordinal);
    }

    public static Pattern Pattern(NpgsqlConnection connection, StoredPattern stored, string place)
    {
        using var command = new NpgsqlCommand("SELECT pattern_data::text FROM pattern_lineage_nodes WHERE id = $1", connection)
        {
            Parameters = { new() { Value = Guid.Parse(stored.NodeId) } }
        };
        return ManifestJson.ParsePattern((string)command.ExecuteScalar()!, place);
    }

    private static StoredPattern Of(NpgsqlDataReader row)
    {
        var patternId = row.GetString(1);
        return new()
        {
            NodeId = NodeIds.Shared(row.GetGuid(0), patternId),
            PatternId = patternId,
            LineageId = NodeIds.Shared(row.GetGuid(2), patternId),
            Generation = row.GetInt32(3),
            Content = Digest.OfKnown(row.GetString(4)),
            Data = Digest.Of(row.GetString(5)),
            Current = row.GetBoolean(6),
            Text = Digest.OfKnown(row.TextOrNull(7)),
        };
    }
}
