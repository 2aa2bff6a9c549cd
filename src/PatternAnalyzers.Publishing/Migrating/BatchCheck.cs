using Npgsql;
using PatternAnalyzers.Publishing.Postgres;

namespace PatternAnalyzers.Publishing.Migrating;

/// <summary>Asks the database what stands there of a batch.</summary>
internal static class BatchCheck
{
    private const string Counts = """
        SELECT count(*)::int, count(n.id)::int, count(*) FILTER (WHERE s.overall IS NOT NULL)::int, count(*) FILTER (WHERE coalesce(n.pattern_name, '') = '')::int,
            count(*) FILTER (WHERE n.pattern_data->>'file_path' IS NULL)::int,
            (SELECT count(*) FROM (SELECT 1 FROM pattern_node_states d WHERE d.state = 'current' AND d.repository = $1 AND lower(d.pattern_name) IN (SELECT lower(pattern_name) FROM incoming_nodes) GROUP BY lower(d.pattern_name) HAVING count(*) > 1) x)::int
        FROM incoming_nodes i LEFT JOIN pattern_lineage_nodes n ON n.id = i.id LEFT JOIN pattern_node_states s ON s.node_id = i.id AND s.state = 'current'
        """;

    public static async Task<(int Written, int Scored, IReadOnlyList<string> Problems)> RunAsync(
        NpgsqlConnection connection,
        string repository,
        CancellationToken cancellation)
    {
        var row = (await connection
            .QueryAsync(Counts, reader => Enumerable.Range(0, 6).Select(reader.GetInt32).ToArray(), [repository], cancellation)
            .ConfigureAwait(false))[0];
        string?[] problems =
        [
            row[1] == row[0] ? null : $"{row[0] - row[1]} of {row[0]} rows are not there",
            row[2] == row[0] ? null : $"{row[0] - row[2]} without a score",
            row[3] == 0 ? null : $"{row[3]} without a name",
            row[4] == 0 ? null : $"{row[4]} without a file path",
            row[5] == 0 ? null : $"{row[5]} names twice",
        ];
        return (row[1], row[2], [.. problems.OfType<string>()]);
    }
}
