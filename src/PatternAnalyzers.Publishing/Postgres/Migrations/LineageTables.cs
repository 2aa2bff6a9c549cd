namespace PatternAnalyzers.Publishing.Postgres.Migrations;

/// <summary>The tables that others write and read, too; made only where they are missing, and then as their readers know them.</summary>
internal static class LineageTables
{
    public static readonly PostgresMigration Migration = new(1, "lineage tables",
    [
        ("pattern_lineage_nodes", """
            CREATE TABLE pattern_lineage_nodes (
                id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
                pattern_id VARCHAR(255) NOT NULL,
                pattern_name VARCHAR(255) NOT NULL,
                pattern_type VARCHAR(100) NOT NULL,
                pattern_version VARCHAR(50) NOT NULL DEFAULT '1.0.0',
                lineage_id UUID NOT NULL,
                generation INTEGER NOT NULL DEFAULT 1,
                source_system VARCHAR(100),
                source_user VARCHAR(100),
                source_event_id UUID,
                pattern_data JSONB NOT NULL,
                metadata JSONB DEFAULT '{}',
                correlation_id UUID NOT NULL,
                created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
                event_type VARCHAR(100),
                tool_name VARCHAR(255),
                file_path TEXT,
                language VARCHAR(50),
                complexity_score DECIMAL(3,2) CHECK (complexity_score IS NULL OR complexity_score BETWEEN 0 AND 1),
                documentation_score DECIMAL(3,2) CHECK (documentation_score IS NULL OR documentation_score BETWEEN 0 AND 1),
                test_coverage_score DECIMAL(3,2) CHECK (test_coverage_score IS NULL OR test_coverage_score BETWEEN 0 AND 1),
                reusability_score DECIMAL(3,2) CHECK (reusability_score IS NULL OR reusability_score BETWEEN 0 AND 1),
                maintainability_score DECIMAL(3,2) CHECK (maintainability_score IS NULL OR maintainability_score BETWEEN 0 AND 1),
                overall_quality DECIMAL(3,2) CHECK (overall_quality IS NULL OR overall_quality BETWEEN 0 AND 1),
                usage_count INTEGER DEFAULT 0 CHECK (usage_count >= 0),
                last_used_at TIMESTAMPTZ,
                used_by_agents TEXT[] DEFAULT '{}',
                CONSTRAINT unique_pattern_lineage_version UNIQUE (pattern_id, pattern_version)
            );
            CREATE INDEX ON pattern_lineage_nodes (lineage_id);
            CREATE INDEX ON pattern_lineage_nodes (created_at DESC);
            CREATE INDEX ON pattern_lineage_nodes (correlation_id);
            CREATE INDEX ON pattern_lineage_nodes (overall_quality DESC NULLS LAST);
            CREATE INDEX ON pattern_lineage_nodes (file_path);
            CREATE INDEX ON pattern_lineage_nodes USING gin (metadata);
            """),
        ("pattern_lineage_edges", """
            CREATE TABLE pattern_lineage_edges (
                id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
                source_node_id UUID NOT NULL REFERENCES pattern_lineage_nodes (id) ON DELETE CASCADE,
                target_node_id UUID NOT NULL REFERENCES pattern_lineage_nodes (id) ON DELETE CASCADE,
                edge_type VARCHAR(100) NOT NULL,
                edge_weight FLOAT DEFAULT 1.0 CONSTRAINT valid_edge_weight CHECK (edge_weight BETWEEN 0 AND 1),
                transformation_type VARCHAR(100),
                metadata JSONB DEFAULT '{}',
                correlation_id UUID NOT NULL,
                created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
                created_by VARCHAR(100),
                CONSTRAINT no_self_loops CHECK (source_node_id <> target_node_id),
                CONSTRAINT unique_edge UNIQUE (source_node_id, target_node_id, edge_type)
            );
            CREATE INDEX ON pattern_lineage_edges (target_node_id);
            """),
        ("pattern_lineage_events", """
            CREATE TABLE pattern_lineage_events (
                id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
                event_type VARCHAR(100) NOT NULL,
                event_subtype VARCHAR(100),
                pattern_id VARCHAR(255) NOT NULL,
                pattern_node_id UUID REFERENCES pattern_lineage_nodes (id),
                parent_pattern_ids TEXT[],
                parent_node_ids UUID[],
                event_data JSONB NOT NULL,
                metadata JSONB DEFAULT '{}',
                reason TEXT,
                triggered_by VARCHAR(100),
                correlation_id UUID NOT NULL,
                timestamp TIMESTAMPTZ NOT NULL DEFAULT now(),
                duration_ms INTEGER,
                success BOOLEAN NOT NULL DEFAULT true
            );
            CREATE INDEX ON pattern_lineage_events (pattern_id);
            CREATE INDEX ON pattern_lineage_events (pattern_node_id);
            CREATE INDEX ON pattern_lineage_events (timestamp DESC);
            """),
        ("pattern_relationships", """
            CREATE TABLE pattern_relationships (
                id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
                source_pattern_id UUID NOT NULL REFERENCES pattern_lineage_nodes (id) ON DELETE CASCADE,
                target_pattern_id UUID NOT NULL REFERENCES pattern_lineage_nodes (id) ON DELETE CASCADE,
                relationship_type VARCHAR(50) NOT NULL,
                confidence DECIMAL(3,2) CHECK (confidence IS NULL OR confidence BETWEEN 0 AND 1),
                metadata JSONB DEFAULT '{}',
                created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
                created_by VARCHAR(100),
                CONSTRAINT no_self_relationship CHECK (source_pattern_id <> target_pattern_id),
                UNIQUE (source_pattern_id, target_pattern_id, relationship_type)
            );
            CREATE INDEX ON pattern_relationships (target_pattern_id);
            """),
        ("pattern_quality_metrics", """
            CREATE TABLE pattern_quality_metrics (
                id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
                pattern_id UUID NOT NULL REFERENCES pattern_lineage_nodes (id) ON DELETE CASCADE,
                quality_score DOUBLE PRECISION NOT NULL CHECK (quality_score BETWEEN 0 AND 1),
                confidence DOUBLE PRECISION NOT NULL CHECK (confidence BETWEEN 0 AND 1),
                measurement_timestamp TIMESTAMPTZ NOT NULL DEFAULT now(),
                version TEXT DEFAULT '1.0.0',
                created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
                updated_at TIMESTAMPTZ NOT NULL DEFAULT now(),
                metadata JSONB DEFAULT '{}',
                CONSTRAINT pattern_quality_metrics_pattern_id_unique UNIQUE (pattern_id)
            );
            """),
    ]);
}
