CREATE TABLE pattern_relationships (
    id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    source_pattern_id UUID NOT NULL,
    target_pattern_id UUID NOT NULL,
    relationship_type VARCHAR(50) NOT NULL,
    strength DECIMAL(3,2) DEFAULT 0.5 CHECK (strength >= 0 AND strength <= 1),
    description TEXT,
    context JSONB DEFAULT '{}'::jsonb,
    discovered_at TIMESTAMPTZ DEFAULT NOW(),
    updated_at TIMESTAMPTZ DEFAULT NOW(),
    CONSTRAINT chk_no_self_relationship CHECK (source_pattern_id <> target_pattern_id)
);
CREATE FUNCTION clamp_strength() RETURNS TRIGGER AS $$
BEGIN
    NEW.strength := greatest(0, least(1, NEW.strength));
    RETURN NEW;
END $$ LANGUAGE plpgsql;
CREATE TRIGGER clamp_strength_trigger BEFORE INSERT OR UPDATE ON pattern_relationships FOR EACH ROW EXECUTE FUNCTION clamp_strength();
