using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Extractors.Writing;

/// <summary>What facts were classified as, one record a line: all that a fragment holds beside the facts and the commit.</summary>
internal static class FragmentText
{
    public static void Write(Records records, Manifest fragment)
    {
        records.Write("classified", fragment, Classified);
        records.WriteAll("pattern", fragment.Patterns, PatternText.Write);
        records.WriteAll("relationship", fragment.Relationships, Relationship);
        records.WriteAll("rejected", fragment.Rejected, Rejected);
    }

    private static void Classified(JsonLine line, Manifest fragment) => line
        .Required("schema_version", fragment.SchemaVersion)
        .Required("tool_version", fragment.ToolVersion)
        .Required("score_version", fragment.ScoreVersion)
        .Required("repository", fragment.Repository)
        .Required("mode", fragment.Mode)
        .Required("algorithm", fragment.Algorithm)
        .Nullable("project", fragment.Project)
        .Nullable("assembly", fragment.Assembly)
        .Nullable("target_framework", fragment.TargetFramework)
        .Nullable("configuration", fragment.Configuration)
        .Required("statistics", fragment.Statistics, Statistics)
        .Required("warnings", fragment.Warnings);

    private static void Statistics(JsonLine line, Statistics statistics) => line
        .Required("patterns", statistics.Patterns)
        .Required("rejected", statistics.Rejected)
        .Required("relationships", statistics.Relationships)
        .Required("by_type", statistics.ByType)
        .Required("by_node_kind", statistics.ByNodeKind)
        .Nullable("mean", statistics.Mean)
        .Nullable("standard_deviation", statistics.StandardDeviation)
        .Nullable("variance", statistics.Variance)
        .Nullable("minimum", statistics.Minimum)
        .Nullable("median", statistics.Median)
        .Nullable("maximum", statistics.Maximum);

    private static void Relationship(JsonLine line, Relationship relationship) => line
        .Required("source", relationship.Source)
        .Required("target", relationship.Target)
        .Required("kind", relationship.Kind)
        .Required("weight", relationship.Weight);

    private static void Rejected(JsonLine line, Rejected rejected) => line
        .Required("symbol", rejected.Symbol)
        .Required("reason", rejected.Reason);
}
