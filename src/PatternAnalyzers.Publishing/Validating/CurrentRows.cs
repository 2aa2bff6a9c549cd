using Npgsql;
using PatternAnalyzers.Publishing.Postgres;

namespace PatternAnalyzers.Publishing.Validating;

/// <summary>Reads the current patterns.</summary>
internal static class CurrentRows
{
    private const string All = """
        SELECT id::text, pattern_id, repository, coalesce(pattern_name, ''), pattern_type, coalesce(pattern_data->>'file_path', ''), overall,
            coalesce(metadata, '{}') <> '{}' AND coalesce(pattern_data->>'file_path', '') <> '' AND coalesce(pattern_data->>'description', '') <> ''
        FROM pattern_current ORDER BY pattern_id
        """;

    public static Task<List<CurrentRow>> ReadAsync(NpgsqlConnection connection, CancellationToken cancellation) =>
        connection.QueryAsync(All, Of, [], cancellation);

    public static CurrentRow Of(NpgsqlDataReader row) =>
        new(
            row.GetString(0),
            row.GetString(1),
            row.GetString(2),
            row.GetString(3),
            row.GetString(4),
            row.GetString(5),
            row.IsDBNull(6) ? null : row.GetDouble(6),
            row.GetBoolean(7));
}
