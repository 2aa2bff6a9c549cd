namespace PatternAnalyzers.Publishing.Postgres.Migrations;

/// <summary>Every migration, in order.</summary>
internal static class PostgresMigrationTable
{
    public static readonly IReadOnlyList<PostgresMigration> Rows = [LineageTables.Migration, PublicationTables.Migration, FigureTables.Migration];

    public static int Newest => Rows[^1].Number;
}
