namespace PatternAnalyzers.Publishing.Sqlite.Migrations;

/// <summary>The tables of the first version; entities and columns as in the PostgreSQL store.</summary>
internal static class CreateTables
{
    public static readonly Migration Migration = new(1, "create tables", """
        CREATE TABLE pattern_store_settings (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) WITHOUT ROWID;

        CREATE TABLE pattern_publications (
            id TEXT PRIMARY KEY,
            repository TEXT NOT NULL,
            number INTEGER NOT NULL,
            manifest_hash TEXT NOT NULL,
            commit_sha TEXT,
            tool_version TEXT NOT NULL,
            score_version INTEGER NOT NULL,
            embedding_model TEXT NOT NULL,
            inserted INTEGER NOT NULL,
            updated INTEGER NOT NULL,
            unchanged INTEGER NOT NULL,
            removed INTEGER NOT NULL,
            published_at TEXT NOT NULL,
            UNIQUE (repository, number)
        );

        CREATE TABLE pattern_lineage_nodes (
            row INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            repository TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('current', 'superseded', 'deprecated')),
            pattern_id TEXT NOT NULL,
            pattern_name TEXT NOT NULL,
            pattern_type TEXT NOT NULL,
            pattern_subtype TEXT,
            node_kind TEXT,
            symbol TEXT NOT NULL,
            pattern_version TEXT NOT NULL,
            lineage_id TEXT NOT NULL,
            generation INTEGER NOT NULL,
            content_hash TEXT NOT NULL,
            source_system TEXT NOT NULL,
            pattern_data TEXT NOT NULL,
            correlation_id TEXT NOT NULL,
            created_at TEXT NOT NULL,
            file_path TEXT NOT NULL,
            language TEXT NOT NULL,
            complexity_score REAL CHECK (complexity_score BETWEEN 0 AND 1),
            documentation_score REAL CHECK (documentation_score BETWEEN 0 AND 1),
            overall_quality REAL CHECK (overall_quality BETWEEN 0 AND 1),
            UNIQUE (pattern_id, pattern_version)
        );
        CREATE INDEX ix_nodes_repository ON pattern_lineage_nodes (repository, state);
        CREATE UNIQUE INDEX ix_nodes_current ON pattern_lineage_nodes (pattern_id) WHERE state = 'current';
        CREATE INDEX ix_nodes_name ON pattern_lineage_nodes (pattern_name COLLATE NOCASE);

        CREATE TABLE pattern_lineage_edges (
            id TEXT PRIMARY KEY,
            source_node_id TEXT NOT NULL REFERENCES pattern_lineage_nodes (id) ON DELETE CASCADE,
            target_node_id TEXT NOT NULL REFERENCES pattern_lineage_nodes (id) ON DELETE CASCADE,
            edge_type TEXT NOT NULL,
            edge_weight REAL NOT NULL DEFAULT 1 CHECK (edge_weight BETWEEN 0 AND 1),
            correlation_id TEXT NOT NULL,
            created_at TEXT NOT NULL,
            CHECK (source_node_id <> target_node_id),
            UNIQUE (source_node_id, target_node_id, edge_type)
        );

        CREATE TABLE pattern_lineage_events (
            id TEXT PRIMARY KEY,
            event_type TEXT NOT NULL,
            event_subtype TEXT,
            pattern_id TEXT NOT NULL,
            pattern_node_id TEXT NOT NULL REFERENCES pattern_lineage_nodes (id),
            reason TEXT,
            correlation_id TEXT NOT NULL,
            timestamp TEXT NOT NULL
        );
        CREATE INDEX ix_events_pattern ON pattern_lineage_events (pattern_id);

        CREATE TABLE pattern_relationships (
            id TEXT PRIMARY KEY,
            repository TEXT NOT NULL,
            source_pattern_id TEXT NOT NULL REFERENCES pattern_lineage_nodes (id) ON DELETE CASCADE,
            target_pattern_id TEXT REFERENCES pattern_lineage_nodes (id) ON DELETE CASCADE,
            target_symbol TEXT,
            relationship_type TEXT NOT NULL,
            confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
            created_at TEXT NOT NULL,
            CHECK ((target_pattern_id IS NULL) <> (target_symbol IS NULL))
        );
        CREATE INDEX ix_relationships_repository ON pattern_relationships (repository);

        CREATE TABLE pattern_quality_metrics (
            pattern_id TEXT PRIMARY KEY REFERENCES pattern_lineage_nodes (id) ON DELETE CASCADE,
            quality_score REAL CHECK (quality_score BETWEEN 0 AND 1),
            confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
            measurement_timestamp TEXT NOT NULL,
            version TEXT NOT NULL,
            complexity_score REAL,
            documentation_score REAL,
            usage_score REAL,
            onex_compliance_score REAL,
            recency_score REAL
        );

        CREATE TABLE pattern_vectors (
            row INTEGER PRIMARY KEY REFERENCES pattern_lineage_nodes (row) ON DELETE CASCADE,
            text_hash TEXT NOT NULL,
            vector BLOB NOT NULL
        );

        CREATE VIRTUAL TABLE pattern_search USING fts5 (name, description, use_cases, words, tokenize = 'porter unicode61 remove_diacritics 2');
        """);
}
