using PatternAnalyzers.Publishing.Qdrant.Collections;
using PatternAnalyzers.Publishing.Qdrant.Payloads;

namespace PatternAnalyzers.Publishing.Qdrant.Indexing;

/// <summary>Payload keys that somebody filters by; strict mode lets nobody filter by others.</summary>
internal static class FieldIndexes
{
    public static IReadOnlyDictionary<string, FieldType> All { get; } = new SortedDictionary<string, FieldType>(StringComparer.Ordinal)
    {
        [PayloadKeys.Repository] = FieldType.Keyword,
        [PayloadKeys.PublicationId] = FieldType.Keyword,
        [PayloadKeys.SourceSystem] = FieldType.Keyword,
        [PayloadKeys.EmbeddingModel] = FieldType.Keyword,
        ["pattern_id"] = FieldType.Keyword,
        [PayloadKeys.Name] = FieldType.Keyword,
        [PayloadKeys.Type] = FieldType.Keyword,
        [PayloadKeys.NodeType] = FieldType.Keyword,
        ["source_context.domain"] = FieldType.Keyword,
        ["source_context.service_name"] = FieldType.Keyword,
        ["confidence"] = FieldType.Float,
        ["confidence_score"] = FieldType.Float,
        ["pattern_confidence"] = FieldType.Float,
        ["overall_quality"] = FieldType.Float,
    };
}
