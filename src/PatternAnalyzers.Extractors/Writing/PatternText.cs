using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Extractors.Writing;

/// <summary>A pattern as JSON, as it stands in a manifest: every member is written, unknown ones as null.</summary>
internal static class PatternText
{
    public static void Write(JsonLine line, Pattern pattern) => line
        .Required("pattern_id", pattern.PatternId)
        .Required("content_hash", pattern.ContentHash)
        .Required("pattern_name", pattern.PatternName)
        .Required("pattern_type", WireNames.Of(pattern.PatternType))
        .Nullable("pattern_subtype", pattern.PatternSubtype)
        .Required("also", pattern.Also)
        .Nullable("node_kind", pattern.NodeKind is { } kind ? WireNames.Of(kind) : null)
        .Nullable("handler_category", pattern.HandlerCategory is { } category ? WireNames.Of(category) : null)
        .Required("symbol", pattern.Symbol)
        .Required("assembly", pattern.Assembly)
        .Required("project", pattern.Project)
        .Required("target_frameworks", pattern.TargetFrameworks)
        .Required("file_path", pattern.FilePath)
        .Required("line_start", pattern.LineStart)
        .Required("line_end", pattern.LineEnd)
        .Required("description", pattern.Description)
        .Required("description_source", pattern.DescriptionSource)
        .Required("use_cases", pattern.UseCases)
        .Nullable("code", pattern.Code)
        .Required("confidence", pattern.Confidence)
        .Required("evidence", pattern.Evidence, EvidenceText.Write)
        .Required("conflicts", pattern.Conflicts)
        .Required("violations", pattern.Violations, Violation)
        .Required("suppressed", pattern.Suppressed, Suppressed)
        .Required("quality", pattern.Quality, Quality);

    private static void Violation(JsonLine line, Violation violation) => line
        .Required("rule", violation.Rule)
        .Required("severity", WireNames.Of(violation.Severity))
        .Required("message", violation.Message)
        .Required("file_path", violation.FilePath)
        .Required("line", violation.Line);

    private static void Suppressed(JsonLine line, Suppressed suppressed) => line
        .Required("rule", suppressed.Rule)
        .Required("token", suppressed.Token)
        .Required("reason", suppressed.Reason)
        .Required("file_path", suppressed.FilePath)
        .Required("line", suppressed.Line);

    private static void Quality(JsonLine line, Quality quality) => line
        .Nullable("overall", quality.Overall)
        .Required("known_weight", quality.KnownWeight)
        .Required("complexity", quality.Complexity, Dimension)
        .Required("documentation", quality.Documentation, Dimension)
        .Required("usage", quality.Usage, Dimension)
        .Required("onex_compliance", quality.OnexCompliance, Dimension)
        .Required("recency", quality.Recency, Dimension);

    private static void Dimension(JsonLine line, Dimension dimension) => line
        .Nullable("score", dimension.Score)
        .Required("raw", dimension.Raw)
        .Nullable("unknown_reason", dimension.UnknownReason);
}
