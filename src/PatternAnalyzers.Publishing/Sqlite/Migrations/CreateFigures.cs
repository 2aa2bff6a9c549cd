namespace PatternAnalyzers.Publishing.Sqlite.Migrations;

/// <summary>What publications came to; publications of before have no row.</summary>
internal static class CreateFigures
{
    public static readonly Migration Migration = new(3, "create publication figures", """
        CREATE TABLE pattern_publication_figures (
            publication_id TEXT PRIMARY KEY REFERENCES pattern_publications (id) ON DELETE CASCADE,
            patterns INTEGER NOT NULL,
            mean REAL,
            standard_deviation REAL,
            violations INTEGER NOT NULL,
            dimensions TEXT NOT NULL
        );
        """);
}
