using Microsoft.Data.Sqlite;
using PatternAnalyzers.Core.Gates;
using PatternAnalyzers.Publishing.Sqlite;

namespace PatternAnalyzers.Publishing.Validating;

/// <summary>Asks a SQLite store what stands in it; the file is opened for reading only.</summary>
/// <param name="settings">Where the store is.</param>
public sealed class SqliteCheck(SqliteStoreOptions settings) : IStoreCheck
{
    private const string Current = """
        SELECT id, pattern_id, repository, pattern_name, pattern_type, file_path, overall_quality,
            file_path <> '' AND json_valid(pattern_data) AND coalesce(iif(json_valid(pattern_data), pattern_data ->> '$.description', ''), '') <> ''
        FROM pattern_lineage_nodes WHERE state = 'current' ORDER BY pattern_id
        """;

    private static readonly (string Name, string Good, string Bad, string Sql)[] Questions =
    [
        ("whole", "the file is whole", "places where the file is damaged", "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'"),
        ("published", "every node belongs to a publication", "nodes that no publication owns", "SELECT pattern_name FROM pattern_lineage_nodes WHERE correlation_id NOT IN (SELECT id FROM pattern_publications)"),
        ("quality_range", "every score is between 0 and 1", "scores out of range", "SELECT pattern_name FROM pattern_lineage_nodes WHERE overall_quality NOT BETWEEN 0 AND 1"),
        ("relationship_range", "every relationship has a weight between 0 and 1", "relationships with an impossible weight", "SELECT id FROM pattern_relationships WHERE confidence NOT BETWEEN 0 AND 1"),
        ("orphans", "every row belongs to a node", "rows that refer to nothing", "SELECT \"table\" || ' ' || coalesce(rowid, '') FROM pragma_foreign_key_check"),
        ("metrics", "every pattern has its metrics, and they say the same", "patterns whose metrics are missing or differ", "SELECT pattern_name FROM pattern_lineage_nodes n WHERE state = 'current' AND NOT EXISTS (SELECT 1 FROM pattern_quality_metrics m WHERE m.pattern_id = n.id AND m.quality_score IS n.overall_quality)"),
        ("searchable", "every pattern can be found by words and by its vector", "patterns without full text or vector", "SELECT pattern_name FROM pattern_lineage_nodes n WHERE state = 'current' AND (n.row NOT IN (SELECT rowid FROM pattern_search) OR n.row NOT IN (SELECT row FROM pattern_vectors))"),
    ];

    private readonly SqliteFile file = new(settings);

    /// <inheritdoc />
    public Task<StoreReport> RunAsync(GateProfile profile, CancellationToken cancellation = default)
    {
        try
        {
            using var connection = file.OpenForReading();
            using var transaction = connection.BeginTransaction(deferred: true);
            return Task.FromResult(Report(connection, profile, cancellation));
        }
        catch (SqliteException exception)
        {
            throw StoreFaults.Of(file.Path, exception);
        }
    }

    private StoreReport Report(SqliteConnection connection, GateProfile profile, CancellationToken cancellation)
    {
        var rows = connection.Query(Current, Row);
        var results = RowChecks.Of(rows, profile).ToList();
        foreach (var (name, good, bad, sql) in Questions)
        {
            cancellation.ThrowIfCancellationRequested();
            results.Add(Finding.None(name, good, bad, connection.Query(sql, row => row.GetString(0))));
        }

        return new StoreReport { Location = file.Path, Patterns = rows.Count, Results = results };
    }

    private static CurrentRow Row(SqliteDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.NumberOrNull(6), row.GetBoolean(7));
}
