CREATE TABLE pattern_quality_metrics (
    id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    pattern_id UUID NOT NULL UNIQUE REFERENCES pattern_lineage_nodes (id) ON DELETE CASCADE,
    quality_score FLOAT NOT NULL CHECK (quality_score >= 0 AND quality_score <= 1),
    confidence FLOAT NOT NULL CHECK (confidence >= 0 AND confidence <= 1),
    measurement_timestamp TIMESTAMP WITH TIME ZONE NOT NULL,
    version VARCHAR(50),
    created_at TIMESTAMP WITH TIME ZONE DEFAULT NOW(),
    metadata JSONB DEFAULT '{}'::jsonb
);
