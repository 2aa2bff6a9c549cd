using System.Text.Json;
using System.Text.Json.Nodes;
using PatternAnalyzers.Publishing.Qdrant.Points;

namespace PatternAnalyzers.Publishing.Qdrant.Rest;

/// <summary>Reads points.</summary>
internal static class PointReader
{
    public static IReadOnlyList<Point> ReadAll(JsonElement points) => [.. points.EnumerateArray().Select(Read)];

    private static Point Read(JsonElement point) => new()
    {
        Id = PointId.Read(point.GetProperty("id")),
        Payload = point.TryGetProperty("payload", out var payload) && payload.ValueKind == JsonValueKind.Object ? JsonObject.Create(payload.Clone()) : null,
        Vectors = point.TryGetProperty("vector", out var vector) ? VectorBody.Read(vector) : null,
        Score = point.TryGetProperty("score", out var score) ? score.GetDouble() : 0,
    };
}
