ALTER TABLE pattern_lineage_nodes
    ADD COLUMN complexity_score DECIMAL(3,2) CHECK (complexity_score IS NULL OR (complexity_score >= 0 AND complexity_score <= 1)),
    ADD COLUMN documentation_score DECIMAL(3,2) CHECK (documentation_score IS NULL OR (documentation_score >= 0 AND documentation_score <= 1)),
    ADD COLUMN test_coverage_score DECIMAL(3,2) CHECK (test_coverage_score IS NULL OR (test_coverage_score >= 0 AND test_coverage_score <= 1)),
    ADD COLUMN reusability_score DECIMAL(3,2) CHECK (reusability_score IS NULL OR (reusability_score >= 0 AND reusability_score <= 1)),
    ADD COLUMN maintainability_score DECIMAL(3,2) CHECK (maintainability_score IS NULL OR (maintainability_score >= 0 AND maintainability_score <= 1)),
    ADD COLUMN overall_quality DECIMAL(3,2) CHECK (overall_quality IS NULL OR (overall_quality >= 0 AND overall_quality <= 1)),
    ADD COLUMN usage_count INTEGER DEFAULT 0 CHECK (usage_count >= 0),
    ADD COLUMN last_used_at TIMESTAMPTZ,
    ADD COLUMN used_by_agents TEXT[] DEFAULT ARRAY[]::TEXT[];
CREATE INDEX idx_nodes_quality ON pattern_lineage_nodes (overall_quality DESC NULLS LAST);
CREATE INDEX idx_nodes_agents ON pattern_lineage_nodes USING gin (used_by_agents);

CREATE TABLE agent_manifest_injections (
    id UUID PRIMARY KEY DEFAULT gen_random_uuid(),
    agent_name TEXT NOT NULL,
    full_manifest_snapshot JSONB NOT NULL
);
CREATE FUNCTION increment_pattern_usage() RETURNS TRIGGER AS $$
DECLARE entry JSONB;
BEGIN
    FOR entry IN SELECT jsonb_array_elements(NEW.full_manifest_snapshot->'patterns'->'available') LOOP
        IF entry ? 'file' AND entry ? 'name' THEN
            UPDATE pattern_lineage_nodes
            SET usage_count = usage_count + 1, last_used_at = NOW(), used_by_agents = array_append(used_by_agents, NEW.agent_name)
            WHERE (file_path = entry->>'file' OR (file_path IS NULL AND pattern_data->>'file_path' = entry->>'file')) AND pattern_name = entry->>'name';
        END IF;
    END LOOP;
    RETURN NEW;
END $$ LANGUAGE plpgsql;
CREATE TRIGGER increment_pattern_usage_trigger AFTER INSERT ON agent_manifest_injections FOR EACH ROW EXECUTE FUNCTION increment_pattern_usage();
