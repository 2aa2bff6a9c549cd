using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PatternAnalyzers.Publishing.Qdrant.Points;
using PatternAnalyzers.Publishing.Qdrant.Rest;

namespace PatternAnalyzers.Publishing.Qdrant.Indexing;

/// <summary>A point as it was before a publication, or that there was none.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Before">The whole point; null when there was none.</param>
internal sealed record PointImage(PointId Id, Point? Before)
{
    /// <summary>One line of JSON.</summary>
    public string ToJson()
    {
        var bytes = RequestBody.Of(writer =>
        {
            writer.WritePropertyName("id");
            Id.Write(writer);
            if (Before is not { } point)
                return;

            writer.WritePropertyName("vector");
            VectorBody.Write(writer, point.Vectors ?? new PointVectors());
            writer.WritePropertyName("payload");
            (point.Payload ?? []).WriteTo(writer);
        });
        return Encoding.UTF8.GetString(bytes.Span);
    }

    public static PointImage Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        var id = PointId.Read(root.GetProperty("id"));
        return root.TryGetProperty("payload", out var payload)
            ? new(id, new() { Id = id, Payload = JsonObject.Create(payload.Clone()), Vectors = VectorBody.Read(root.GetProperty("vector")) })
            : new(id, null);
    }
}
