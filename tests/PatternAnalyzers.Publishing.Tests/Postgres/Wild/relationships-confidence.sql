CREATE TABLE pattern_relationships (
    id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    source_pattern_id UUID NOT NULL REFERENCES pattern_lineage_nodes (id) ON DELETE CASCADE,
    target_pattern_id UUID NOT NULL REFERENCES pattern_lineage_nodes (id) ON DELETE CASCADE,
    relationship_type VARCHAR(50) NOT NULL,
    confidence DECIMAL(3,2) CHECK (confidence IS NULL OR (confidence >= 0 AND confidence <= 1)),
    metadata JSONB DEFAULT '{}'::jsonb,
    created_at TIMESTAMPTZ DEFAULT NOW(),
    created_by VARCHAR(100),
    CONSTRAINT no_self_relationship CHECK (source_pattern_id <> target_pattern_id),
    UNIQUE (source_pattern_id, target_pattern_id, relationship_type)
);
