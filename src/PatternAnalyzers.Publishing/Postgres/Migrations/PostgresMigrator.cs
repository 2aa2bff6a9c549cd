using Npgsql;
using PatternAnalyzers.Publishing.Postgres.Shapes;

namespace PatternAnalyzers.Publishing.Postgres.Migrations;

/// <summary>Creates what is missing, each step in the journal, all of them in one transaction; never alters what exists unless told to.</summary>
internal sealed class PostgresMigrator(PostgresDatabase database)
{
    private const string Journal = "pattern_migrations";

    /// <returns>What there is now.</returns>
    public async Task<DatabaseShape> MigrateAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var version = await VersionAsync(connection, cancellation).ConfigureAwait(false);
        var shape = await ShapeProbe.ReadAsync(connection, cancellation).ConfigureAwait(false);
        var alterations = database.Options.MigrateSchema ? ShapeRequirements.Alterations(shape) : [];
        if (alterations.Count == 0)
            ShapeRequirements.Check(shape, database.Place);
        if (alterations.Count == 0 && version == PostgresMigrationTable.Newest)
            return shape;

        await using var transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        // Asked again under the lock: another process may have come first.
        await connection.ExecuteAsync("SELECT pg_advisory_xact_lock(hashtextextended('patterns:migrations', 0))", cancellation).ConfigureAwait(false);
        shape = await ShapeProbe.ReadAsync(connection, cancellation).ConfigureAwait(false);
        await connection
            .ExecuteAsync(
                $"CREATE TABLE IF NOT EXISTS {Journal} (id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY, number INTEGER UNIQUE, name TEXT NOT NULL, applied_at TIMESTAMPTZ NOT NULL)",
                cancellation)
            .ConfigureAwait(false);
        foreach (var statement in database.Options.MigrateSchema ? ShapeRequirements.Alterations(shape) : [])
            await ApplyAsync(connection, null, statement, [statement], cancellation).ConfigureAwait(false);

        version = await VersionAsync(connection, cancellation).ConfigureAwait(false);
        foreach (var migration in PostgresMigrationTable.Rows.Where(row => row.Number > version))
            await ApplyAsync(
                connection,
                migration.Number,
                migration.Name,
                migration.Steps.Where(step => !shape.Has(step.Table)).Select(step => step.Script),
                cancellation).ConfigureAwait(
                false);

        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
        return await ShapeProbe.ReadAsync(connection, cancellation).ConfigureAwait(false);
    }

    /// <summary>The number of the newest migration; 0 when there is no store of ours.</summary>
    /// <remarks>To be asked before the shape: tables that another process makes in between are then in the shape, at worst without being asked for.</remarks>
    public async Task<int> VersionAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        if (await connection.ScalarAsync($"SELECT to_regclass('{Journal}')::text", [], cancellation).ConfigureAwait(false) is null)
            return 0;

        var version = (int?)await connection.ScalarAsync($"SELECT max(number) FROM {Journal}", [], cancellation).ConfigureAwait(false) ?? 0;
        return version <= PostgresMigrationTable.Newest ? version : throw PostgresFaults.NewerSchema(database.Place, version, PostgresMigrationTable.Newest);
    }

    public async Task<DatabaseShape> RequireCurrentAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var version = await VersionAsync(connection, cancellation).ConfigureAwait(false);
        var shape = await ShapeProbe.ReadAsync(connection, cancellation).ConfigureAwait(false);
        if (version == 0)
            throw PostgresFaults.Missing(database.Place);

        RequireNewest(version);
        return shape;
    }

    public void RequireNewest(int version)
    {
        if (version < PostgresMigrationTable.Newest)
            throw PostgresFaults.OlderSchema(database.Place, version, PostgresMigrationTable.Newest);
    }

    /// <summary>What there is to read, with the number of the newest migration: 0 for tables that others made and no publication has written to.</summary>
    public async Task<(DatabaseShape Shape, int Version)> RequireTablesAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var version = await VersionAsync(connection, cancellation).ConfigureAwait(false);
        var shape = await ShapeProbe.ReadAsync(connection, cancellation).ConfigureAwait(false);
        return version > 0 || shape.Has(DatabaseShape.NodesTable) ? (shape, version) : throw PostgresFaults.Missing(database.Place);
    }

    private async Task ApplyAsync(NpgsqlConnection connection, int? number, string name, IEnumerable<string> scripts, CancellationToken cancellation)
    {
        foreach (var script in scripts)
            await connection.ExecuteAsync(script, cancellation).ConfigureAwait(false);

        await connection.ExecuteAsync(
            $"INSERT INTO {Journal} (number, name, applied_at) VALUES ($1::int, $2, $3)",
            [number, name, database.Options.Time.GetUtcNow()],
            cancellation).ConfigureAwait(false);
    }
}
