using Npgsql;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Planning;
using PatternAnalyzers.Publishing.Postgres;
using PatternAnalyzers.Publishing.Postgres.Publications;
using PatternAnalyzers.Publishing.Postgres.Shapes;

namespace PatternAnalyzers.Publishing.Migrating;

/// <summary>Writes what was collected, batch by batch, each under a savepoint and checked.</summary>
internal sealed class MigrationBatches(NpgsqlConnection connection, NpgsqlTransaction transaction, PostgresDatabase database, MigrationOptions options)
{
    private const string Savepoint = "batch";

    private readonly Dictionary<string, (Guid Publication, Dictionary<string, StoredPattern> Stored)> repositories = new(StringComparer.Ordinal);

    public async Task<int> WriteAsync(IReadOnlyList<Collected> collected, CancellationToken cancellation)
    {
        var shape = await ShapeProbe.ReadAsync(connection, cancellation).ConfigureAwait(false);
        await connection.ExecuteAsync(IncomingNodes.Tables, cancellation).ConfigureAwait(false);
        var batches = collected.Chunk(Math.Max(1, options.BatchSize)).ToList();
        var inserted = 0;
        for (var index = 0; index < batches.Count; index++)
        {
            cancellation.ThrowIfCancellationRequested();
            var report = await WriteAsync(batches[index], shape, index, batches.Count, cancellation).ConfigureAwait(false);
            options.BatchDone?.Invoke(report);
            inserted += report.Inserted;
            if (report.Problems is { Count: > 0 } && (options.RollbackOnFailure || options.Replace))
                throw MigrationFaults.Batch(report.Number, report.Problems);
        }

        foreach (var (publication, _) in repositories.Values)
            await connection
                .ExecuteAsync(
                    "UPDATE pattern_publications SET inserted = (SELECT count(*) FROM pattern_node_states WHERE publication_id = $1)::int WHERE id = $1",
                    [publication],
                    cancellation)
                .ConfigureAwait(false);

        return inserted;
    }

    private async Task<MigrationBatch> WriteAsync(Collected[] batch, DatabaseShape shape, int index, int count, CancellationToken cancellation)
    {
        var from = index * Math.Max(1, options.BatchSize);
        var report = new MigrationBatch { Number = index + 1, Count = count, From = from, To = from + batch.Length, Skipped = PointCollector.Skipped(batch) };
        // Entries of publications stay when a batch goes, so they come before its savepoint.
        foreach (var group in Groups(batch))
            await BeginAsync(group.Key, cancellation).ConfigureAwait(false);

        await transaction.SaveAsync(Savepoint, cancellation).ConfigureAwait(false);
        try
        {
            foreach (var group in Groups(batch))
                report = await WriteAsync(report, shape, group.Key, [.. group.Select(one => one.Pattern!)], cancellation).ConfigureAwait(false);
        }
        catch (PostgresException refusal)
        {
            report = report with { Problems = [refusal.MessageText] };
        }

        if (report.Problems is not { Count: > 0 })
        {
            await transaction.ReleaseAsync(Savepoint, cancellation).ConfigureAwait(false);
            return report;
        }

        await transaction.RollbackAsync(Savepoint, cancellation).ConfigureAwait(false);
        return report with { Inserted = 0, Scored = 0 };
    }

    private static IEnumerable<IGrouping<string, Collected>> Groups(Collected[] batch) =>
        batch.Where(one => one.Pattern is not null).GroupBy(one => one.Repository, StringComparer.Ordinal);

    private async Task BeginAsync(string repository, CancellationToken cancellation)
    {
        if (repositories.ContainsKey(repository))
            return;

        var log = new PostgresPublicationLog(connection, repository);
        var stored = await PostgresStoredPatterns.ReadAsync(connection, repository, cancellation).ConfigureAwait(false);
        var number = await log.NextNumberAsync(cancellation).ConfigureAwait(false);
        var entry = new PublicationEntry(log.IdOf(number, "migration"), number, PublicationStates.Done, "migration");
        await log
            .AddAsync(entry, new Manifest { ToolVersion = "migration", Repository = repository }, null, database.Options.Time.GetUtcNow(), cancellation)
            .ConfigureAwait(false);
        repositories.Add(repository, (entry.Id, stored));
    }

    private async Task<MigrationBatch> WriteAsync(
        MigrationBatch report,
        DatabaseShape shape,
        string repository,
        IReadOnlyList<Pattern> patterns,
        CancellationToken cancellation)
    {
        var (publication, stored) = repositories[repository];
        var drafts = Enumerable.Range(0, patterns.Count).Select(index => Draft.Of(new(patterns, index), stored)).ToList();
        await connection.ExecuteAsync("TRUNCATE incoming_nodes, incoming_retired, incoming_relationships", cancellation).ConfigureAwait(false);
        await new PostgresPublication(connection, database)
            .ApplyNodesAsync(
                publication,
                repository,
                new Plan(drafts, []),
                shape,
                new PublishOptions { BatchSize = int.MaxValue },
                database.Options.Time.GetUtcNow(),
                cancellation)
            .ConfigureAwait(false);
        if (!options.ValidateEachBatch)
            return report with { Inserted = report.Inserted + drafts.Count, Scored = report.Scored + drafts.Count };

        var (_, _, problems) = await BatchCheck.RunAsync(connection, repository, cancellation).ConfigureAwait(false);
        return report with
        {
            Inserted = report.Inserted + drafts.Count,
            Scored = report.Scored + drafts.Count(draft => draft.Pattern.Quality.Overall is not null),
            Problems = [.. report.Problems ?? [], .. problems],
        };
    }
}
