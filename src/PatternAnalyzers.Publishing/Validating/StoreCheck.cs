using Microsoft.Extensions.AI;
using Npgsql;
using PatternAnalyzers.Core.Gates;
using PatternAnalyzers.Publishing.Postgres;
using PatternAnalyzers.Publishing.Postgres.Migrations;
using PatternAnalyzers.Publishing.Postgres.Shapes;
using PatternAnalyzers.Publishing.Qdrant;
using PatternAnalyzers.Publishing.Qdrant.Rest;

namespace PatternAnalyzers.Publishing.Validating;

/// <summary>Asks PostgreSQL, and Qdrant when it is given, what stands in them, and whether both say the same; tables and points that no publication wrote, too.</summary>
/// <param name="postgres">Where PostgreSQL is.</param>
/// <param name="qdrant">Where Qdrant is; null to leave it out.</param>
/// <param name="embedder">The embedder of the collection; it computes nothing here.</param>
public sealed class StoreCheck(PostgresStoreOptions postgres, QdrantStoreOptions? qdrant, IEmbeddingGenerator<string, Embedding<float>> embedder) : IStoreCheck
{
    private readonly PostgresDatabase database = new(postgres);

    /// <inheritdoc />
    public Task<StoreReport> RunAsync(GateProfile profile, CancellationToken cancellation = default) => database.RunAsync(
        async connection =>
        {
            await using var transaction = await ReadOnlyTransaction.BeginAsync(connection, cancellation).ConfigureAwait(false);
            var migrator = new PostgresMigrator(database);
            var (shape, version) = await migrator.RequireTablesAsync(connection, cancellation).ConfigureAwait(false);
            if (version == 0)
                return await OfOthersAsync(connection, shape, profile, cancellation).ConfigureAwait(false);

            migrator.RequireNewest(version);
            return await OfOursAsync(connection, shape, profile, cancellation).ConfigureAwait(false);
        },
        cancellation);

    private async Task<StoreReport> OfOursAsync(NpgsqlConnection connection, DatabaseShape shape, GateProfile profile, CancellationToken cancellation)
    {
        var rows = await CurrentRows.ReadAsync(connection, cancellation).ConfigureAwait(false);
        var legacy = LegacyCheck.Of(await LegacyCheck.ReadAsync(connection, shape, cancellation).ConfigureAwait(false));
        List<GateResult> results =
        [
            .. RowChecks.Of(rows, profile),
            legacy,
            .. await OfTablesAsync(connection, shape, owned: true, cancellation).ConfigureAwait(false)
        ];
        if (qdrant is not null)
        {
            using var client = new RestClient(qdrant);
            results.Add(
                Agreement.Of(
                    rows.ToDictionary(row => row.PatternId, StringComparer.Ordinal),
                    await PointNames.ReadAsync(client, qdrant, embedder, cancellation).ConfigureAwait(false)));
        }

        return Report(rows, results);
    }

    // Nothing is ours here: every row and every point is asked, whatever embedder filled the collection.
    private async Task<StoreReport> OfOthersAsync(NpgsqlConnection connection, DatabaseShape shape, GateProfile profile, CancellationToken cancellation)
    {
        ShapeRequirements.CheckColumns(shape, database.Place);
        var rows = await WildRows.ReadAsync(connection, shape, cancellation).ConfigureAwait(false);
        var legacy = LegacyCheck.Of([.. rows.Select(row => (row.Name, row.Overall))]);
        List<GateResult> results =
        [
            .. RowChecks.Of(rows, profile),
            legacy,
            .. await OfTablesAsync(connection, shape, owned: false, cancellation).ConfigureAwait(false)
        ];
        if (qdrant is not null)
        {
            using var client = new RestClient(qdrant);
            var points = await WildPoints.ReadAsync(client, qdrant.Collection, cancellation).ConfigureAwait(false);
            results.AddRange([points.Check, Agreement.Of(rows.ToDictionary(row => row.Id, StringComparer.Ordinal), points.Names)]);
        }

        return Report(rows, results);
    }

    private StoreReport Report(IReadOnlyList<CurrentRow> rows, IReadOnlyList<GateResult> results) => new()
    {
        Location = database.Place, Patterns = rows.Count, Results = results
    };

    private static async Task<List<GateResult>> OfTablesAsync(NpgsqlConnection connection, DatabaseShape shape, bool owned, CancellationToken cancellation)
    {
        var results = new List<GateResult>();
        foreach (var (name, good, bad, sql) in TableQuestions.Of(shape, owned))
            results.Add(Finding.None(name, good, bad, await connection.QueryAsync(sql, row => row.GetString(0), [], cancellation).ConfigureAwait(false)));

        return results;
    }
}
