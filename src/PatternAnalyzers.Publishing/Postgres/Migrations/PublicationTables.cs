namespace PatternAnalyzers.Publishing.Postgres.Migrations;

/// <summary>The tables of our own.</summary>
internal static class PublicationTables
{
    public static readonly PostgresMigration Migration = new(2, "publication tables",
    [
        ("pattern_store_settings", "CREATE TABLE pattern_store_settings (name TEXT PRIMARY KEY, value TEXT NOT NULL);"),
        ("pattern_publications", """
            CREATE TABLE pattern_publications (
                id UUID PRIMARY KEY,
                repository TEXT NOT NULL,
                number INTEGER NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('pending', 'committed', 'done', 'undone', 'reverting', 'rolled_back')),
                manifest_hash TEXT NOT NULL,
                commit_sha TEXT,
                tool_version TEXT NOT NULL,
                score_version INTEGER NOT NULL,
                embedding_model TEXT,
                inserted INTEGER NOT NULL DEFAULT 0,
                updated INTEGER NOT NULL DEFAULT 0,
                unchanged INTEGER NOT NULL DEFAULT 0,
                removed INTEGER NOT NULL DEFAULT 0,
                published_at TIMESTAMPTZ NOT NULL,
                UNIQUE (repository, number)
            );
            """),
        ("pattern_node_states", """
            CREATE TABLE pattern_node_states (
                node_id UUID PRIMARY KEY REFERENCES pattern_lineage_nodes (id) ON DELETE CASCADE,
                repository TEXT NOT NULL,
                pattern_id TEXT NOT NULL,
                pattern_name TEXT NOT NULL,
                generation INTEGER NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('current', 'superseded', 'deprecated')),
                symbol TEXT NOT NULL,
                pattern_type TEXT NOT NULL,
                pattern_subtype TEXT,
                node_kind TEXT,
                overall DOUBLE PRECISION CHECK (overall BETWEEN 0 AND 1),
                content_hash TEXT NOT NULL,
                data_hash TEXT NOT NULL,
                text_hash TEXT,
                search TSVECTOR,
                publication_id UUID NOT NULL REFERENCES pattern_publications (id)
            );
            CREATE INDEX ON pattern_node_states (repository, pattern_id, generation DESC);
            CREATE UNIQUE INDEX ON pattern_node_states (pattern_id) WHERE state = 'current';
            CREATE INDEX ON pattern_node_states (lower(pattern_name)) WHERE state = 'current';
            CREATE INDEX ON pattern_node_states USING gin (search) WHERE state = 'current';
            """),
        ("pattern_symbol_links", """
            CREATE TABLE pattern_symbol_links (
                id UUID PRIMARY KEY,
                source_node_id UUID NOT NULL REFERENCES pattern_lineage_nodes (id) ON DELETE CASCADE,
                target_symbol TEXT NOT NULL,
                relationship_type TEXT NOT NULL,
                weight DOUBLE PRECISION NOT NULL CHECK (weight BETWEEN 0 AND 1)
            );
            CREATE INDEX ON pattern_symbol_links (source_node_id);
            """),
        ("pattern_preimages", """
            CREATE TABLE pattern_preimages (
                publication_id UUID NOT NULL REFERENCES pattern_publications (id) ON DELETE CASCADE,
                relation TEXT NOT NULL,
                row_id UUID NOT NULL,
                before JSONB,
                PRIMARY KEY (publication_id, relation, row_id)
            );
            """),
        ("pattern_quarantine", """
            CREATE TABLE pattern_quarantine (
                id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                relation TEXT NOT NULL,
                row_id TEXT NOT NULL,
                pattern_name TEXT,
                reasons TEXT[] NOT NULL,
                row JSONB NOT NULL,
                run TEXT NOT NULL,
                quarantined_at TIMESTAMPTZ NOT NULL
            );
            CREATE INDEX ON pattern_quarantine (run);
            """),
        ("pattern_current", """
            CREATE VIEW pattern_current AS
            SELECT n.id, n.pattern_id, n.pattern_name, n.pattern_type, n.pattern_version, n.generation, n.pattern_data, n.metadata, n.created_at,
                s.repository, s.symbol, s.pattern_subtype, s.node_kind, s.overall, s.publication_id
            FROM pattern_lineage_nodes n JOIN pattern_node_states s ON s.node_id = n.id
            WHERE s.state = 'current';
            """),
    ]);
}
