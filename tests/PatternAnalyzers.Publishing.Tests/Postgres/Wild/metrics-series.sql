CREATE TABLE pattern_quality_metrics (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    pattern_id uuid NOT NULL,
    quality_score double precision NOT NULL CHECK (quality_score >= 0 AND quality_score <= 1),
    confidence double precision NOT NULL CHECK (confidence >= 0 AND confidence <= 1),
    measurement_timestamp timestamptz NOT NULL DEFAULT now(),
    version text DEFAULT '1.0.0',
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    metadata jsonb DEFAULT '{}'::jsonb
);
