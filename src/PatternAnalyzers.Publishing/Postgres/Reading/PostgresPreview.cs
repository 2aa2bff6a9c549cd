using Npgsql;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Planning;
using PatternAnalyzers.Publishing.Postgres.Migrations;
using PatternAnalyzers.Publishing.Postgres.Publications;
using PatternAnalyzers.Publishing.Postgres.Shapes;

namespace PatternAnalyzers.Publishing.Postgres.Reading;

/// <summary>Plans a publication without writing anything, not even tables.</summary>
internal static class PostgresPreview
{
    public static async Task<(Plan Plan, PublicationPreview Preview)> OfAsync(
        NpgsqlConnection connection,
        PostgresDatabase database,
        Manifest manifest,
        CancellationToken cancellation)
    {
        PublicationChecks.RefuseFragment(manifest);
        var version = await new PostgresMigrator(database).VersionAsync(connection, cancellation).ConfigureAwait(false);
        var shape = await ShapeProbe.ReadAsync(connection, cancellation).ConfigureAwait(false);
        if (!database.Options.MigrateSchema)
            ShapeRequirements.Check(shape, database.Place);
        var stored = version == 0
            ? []
            : await PostgresStoredPatterns.ReadAsync(connection, manifest.Repository, cancellation).ConfigureAwait(false);
        PublicationChecks.RefuseStrangers(manifest, stored);
        var plan = Plan.Of(manifest, stored, Read);
        return (plan, plan.Preview(Read));

        Pattern Read(StoredPattern pattern) => PostgresStoredPatterns.Pattern(connection, pattern, database.Place);
    }
}
