namespace PatternAnalyzers.Publishing.Sqlite.Migrations;

/// <summary>Every migration, in order.</summary>
internal static class MigrationTable
{
    public static readonly IReadOnlyList<Migration> Rows = [CreateTables.Migration, CreatePreimages.Migration, CreateFigures.Migration];

    public static int Newest => Rows[^1].Number;
}
