namespace PatternAnalyzers.Publishing.Qdrant.Payloads;

/// <summary>Payload keys that matter here by name, and who may write which.</summary>
internal static class PayloadKeys
{
    public const string Repository = "repository";
    public const string PublicationId = "publication_id";
    public const string SourceSystem = "source_system";
    public const string EmbeddingModel = "embedding_model";
    public const string PayloadHash = "payload_hash";
    public const string TextHash = "text_hash";
    public const string ContentHash = "content_hash";
    public const string CreatedAt = "created_at";
    public const string Timestamp = "timestamp";
    public const string UsageCount = "usage_count";
    public const string SuccessRate = "success_rate";
    public const string LastUsed = "last_used";
    public const string Name = "pattern_name";
    public const string Type = "pattern_type";
    public const string NodeType = "node_type";

    /// <summary>Value of <see cref="SourceSystem"/> in points of ours.</summary>
    public const string OurSystem = "PatternAnalyzers";

    /// <summary>Keys that readers of the collection keep up to date. A publication gives them to new points and never touches them again; neither does a rollback.</summary>
    public static IReadOnlyList<string> Live { get; } = [UsageCount, SuccessRate, LastUsed];

    /// <summary>Keys that name the publication; they say nothing about the pattern, so they do not make it another one.</summary>
    public static IReadOnlyList<string> Stamps { get; } = [PublicationId, Timestamp, CreatedAt];
}
