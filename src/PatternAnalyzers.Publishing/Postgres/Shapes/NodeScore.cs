namespace PatternAnalyzers.Publishing.Postgres.Shapes;

/// <summary>Where the overall score of a node <c>n</c> stands that others wrote: in its row, else in the newest row of its metrics.</summary>
internal static class NodeScore
{
    public static string Of(DatabaseShape shape)
    {
        var own = shape.Nodes.Has("overall_quality") ? "n.overall_quality::double precision" : "NULL::double precision";
        return shape.Has(DatabaseShape.MetricsTable) && shape.Metrics.Has("quality_score") && shape.Metrics.Has("measurement_timestamp")
            ? $"coalesce({own}, (SELECT m.quality_score::double precision FROM {DatabaseShape.MetricsTable} m WHERE m.pattern_id = n.id ORDER BY m.measurement_timestamp DESC LIMIT 1))"
            : own;
    }
}
