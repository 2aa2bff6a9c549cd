CREATE TABLE pattern_templates (
    id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    pattern_name VARCHAR(255) NOT NULL,
    pattern_type VARCHAR(100) NOT NULL,
    language VARCHAR(50) NOT NULL,
    template_code TEXT NOT NULL
);
CREATE TABLE pattern_relationships (
    id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    source_pattern_id UUID NOT NULL REFERENCES pattern_templates (id) ON DELETE CASCADE,
    target_pattern_id UUID NOT NULL REFERENCES pattern_templates (id) ON DELETE CASCADE,
    relationship_type VARCHAR(50) NOT NULL,
    strength DECIMAL(3,2) DEFAULT 0.5 CHECK (strength >= 0 AND strength <= 1),
    description TEXT,
    context JSONB DEFAULT '{}'::jsonb,
    discovered_at TIMESTAMPTZ DEFAULT NOW(),
    updated_at TIMESTAMPTZ DEFAULT NOW(),
    CONSTRAINT chk_no_self_relationship CHECK (source_pattern_id <> target_pattern_id)
);
CREATE INDEX idx_strong ON pattern_relationships (strength) WHERE strength >= 0.8;
