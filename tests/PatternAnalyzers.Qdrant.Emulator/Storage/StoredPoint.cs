using System.Text.Json.Nodes;

namespace PatternAnalyzers.Qdrant.Emulator.Storage;

/// <summary>A point as it is kept.</summary>
internal sealed class StoredPoint(PointKey key)
{
    public PointKey Key { get; } = key;

    public JsonObject Payload { get; set; } = [];

    public SortedDictionary<string, float[]> Dense { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, Sparse> Sparse { get; } = new(StringComparer.Ordinal);
}
