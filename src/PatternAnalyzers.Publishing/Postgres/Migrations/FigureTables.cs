namespace PatternAnalyzers.Publishing.Postgres.Migrations;

/// <summary>What publications came to; publications of before have no row.</summary>
internal static class FigureTables
{
    public static readonly PostgresMigration Migration = new(3, "publication figures",
    [
        ("pattern_publication_figures", """
            CREATE TABLE pattern_publication_figures (
                publication_id UUID PRIMARY KEY REFERENCES pattern_publications (id) ON DELETE CASCADE,
                patterns INTEGER NOT NULL,
                mean DOUBLE PRECISION,
                standard_deviation DOUBLE PRECISION,
                violations INTEGER NOT NULL,
                dimensions JSONB NOT NULL
            );
            """),
    ]);
}
