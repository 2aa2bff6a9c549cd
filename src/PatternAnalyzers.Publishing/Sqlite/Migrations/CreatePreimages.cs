namespace PatternAnalyzers.Publishing.Sqlite.Migrations;

/// <summary>What publications replaced, so that they can be taken back; one table of pre-images a table, with the columns of that table.</summary>
internal static class CreatePreimages
{
    public static readonly Migration Migration = new(2, "create preimages", """
        CREATE TABLE before_pattern_lineage_nodes AS SELECT '' AS publication_id, 0 AS existed, * FROM pattern_lineage_nodes WHERE 0;
        CREATE UNIQUE INDEX ix_before_nodes ON before_pattern_lineage_nodes (publication_id, row);
        CREATE TABLE before_pattern_vectors AS SELECT '' AS publication_id, 0 AS existed, * FROM pattern_vectors WHERE 0;
        CREATE UNIQUE INDEX ix_before_vectors ON before_pattern_vectors (publication_id, row);
        CREATE TABLE before_pattern_lineage_edges AS SELECT '' AS publication_id, 0 AS existed, * FROM pattern_lineage_edges WHERE 0;
        CREATE UNIQUE INDEX ix_before_edges ON before_pattern_lineage_edges (publication_id, id);
        CREATE TABLE before_pattern_lineage_events AS SELECT '' AS publication_id, 0 AS existed, * FROM pattern_lineage_events WHERE 0;
        CREATE UNIQUE INDEX ix_before_events ON before_pattern_lineage_events (publication_id, id);
        CREATE TABLE before_pattern_relationships AS SELECT '' AS publication_id, 0 AS existed, * FROM pattern_relationships WHERE 0;
        CREATE UNIQUE INDEX ix_before_relationships ON before_pattern_relationships (publication_id, id);
        CREATE TABLE before_pattern_quality_metrics AS SELECT '' AS publication_id, 0 AS existed, * FROM pattern_quality_metrics WHERE 0;
        CREATE UNIQUE INDEX ix_before_metrics ON before_pattern_quality_metrics (publication_id, pattern_id);

        CREATE TABLE pattern_reversible_publications (
            publication_id TEXT PRIMARY KEY REFERENCES pattern_publications (id) ON DELETE CASCADE
        ) WITHOUT ROWID;

        CREATE TABLE pattern_rolled_back_publications (
            id TEXT NOT NULL,
            repository TEXT NOT NULL,
            number INTEGER NOT NULL,
            manifest_hash TEXT NOT NULL,
            rolled_back_at TEXT NOT NULL,
            PRIMARY KEY (repository, number)
        ) WITHOUT ROWID;
        """);
}
