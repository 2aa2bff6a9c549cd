using System.Text.Json.Nodes;

namespace PatternAnalyzers.Publishing.Qdrant.Points;

/// <summary>A point of a collection.</summary>
internal sealed record Point
{
    public required PointId Id { get; init; }

    /// <summary>Null when it was not asked for.</summary>
    public JsonObject? Payload { get; init; }

    /// <summary>Null when they were not asked for.</summary>
    public PointVectors? Vectors { get; init; }

    /// <summary>How well it fits a query; 0 for a point that was not searched.</summary>
    public double Score { get; init; }
}
