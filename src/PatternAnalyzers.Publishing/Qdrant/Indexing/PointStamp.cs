using System.Text.Json.Nodes;
using PatternAnalyzers.Publishing.Qdrant.Payloads;

namespace PatternAnalyzers.Publishing.Qdrant.Indexing;

/// <summary>Which publication writes, and when.</summary>
/// <param name="PublicationId">Id of the publication.</param>
/// <param name="Time">ISO 8601, UTC.</param>
internal sealed record PointStamp(string PublicationId, string Time)
{
    /// <summary>Marks a payload.</summary>
    public JsonObject On(JsonObject payload, bool isNew)
    {
        payload[PayloadKeys.PublicationId] = PublicationId;
        payload[PayloadKeys.Timestamp] = Time;
        if (!isNew)
            return payload;

        payload[PayloadKeys.CreatedAt] = Time;
        // From here on these belong to those who use the pattern.
        payload[PayloadKeys.UsageCount] = 0;
        payload[PayloadKeys.SuccessRate] = null;
        payload[PayloadKeys.LastUsed] = null;
        return payload;
    }
}
