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
    metadata JSONB DEFAULT '{}'::jsonb,
    correlation_id UUID NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    CONSTRAINT unique_pattern_lineage_version UNIQUE (pattern_id, pattern_version)
);
CREATE INDEX idx_nodes_pattern_id ON pattern_lineage_nodes (pattern_id);
CREATE INDEX idx_nodes_data ON pattern_lineage_nodes USING gin (pattern_data);
CREATE INDEX idx_nodes_metadata ON pattern_lineage_nodes USING gin (metadata);

CREATE TABLE pattern_lineage_edges (
    id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    source_node_id UUID NOT NULL REFERENCES pattern_lineage_nodes (id) ON DELETE CASCADE,
    target_node_id UUID NOT NULL REFERENCES pattern_lineage_nodes (id) ON DELETE CASCADE,
    edge_type VARCHAR(100) NOT NULL,
    edge_weight FLOAT DEFAULT 1.0,
    transformation_type VARCHAR(100),
    metadata JSONB DEFAULT '{}'::jsonb,
    correlation_id UUID NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    created_by VARCHAR(100),
    CONSTRAINT no_self_loops CHECK (source_node_id <> target_node_id),
    CONSTRAINT valid_edge_weight CHECK (edge_weight >= 0.0 AND edge_weight <= 1.0),
    CONSTRAINT unique_edge UNIQUE (source_node_id, target_node_id, edge_type)
);

CREATE TABLE pattern_lineage_events (
    id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    event_type VARCHAR(100) NOT NULL,
    event_subtype VARCHAR(100),
    pattern_id VARCHAR(255) NOT NULL,
    pattern_node_id UUID REFERENCES pattern_lineage_nodes (id),
    parent_pattern_ids TEXT[],
    parent_node_ids UUID[],
    event_data JSONB NOT NULL,
    metadata JSONB DEFAULT '{}'::jsonb,
    reason TEXT,
    triggered_by VARCHAR(100),
    correlation_id UUID NOT NULL,
    timestamp TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    duration_ms INTEGER,
    success BOOLEAN DEFAULT TRUE
);

CREATE TABLE pattern_ancestry_cache (
    id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    pattern_id VARCHAR(255) NOT NULL,
    pattern_node_id UUID NOT NULL UNIQUE REFERENCES pattern_lineage_nodes (id) ON DELETE CASCADE,
    ancestor_ids UUID[],
    ancestry_depth INTEGER,
    is_stale BOOLEAN DEFAULT FALSE
);
