ALTER TABLE pattern_lineage_nodes
    ADD COLUMN event_type VARCHAR(100),
    ADD COLUMN tool_name VARCHAR(255),
    ADD COLUMN file_path TEXT,
    ADD COLUMN language VARCHAR(50);
