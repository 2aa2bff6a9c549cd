using System.Text.Json;
using PatternAnalyzers.Publishing.Qdrant.Points;

namespace PatternAnalyzers.Publishing.Qdrant.Rest;

/// <summary>Bodies of searches.</summary>
internal static class QueryBody
{
    public static ReadOnlyMemory<byte> Of(PointQuery query) => RequestBody.Of(writer =>
    {
        if (query.Dense is not null && query.Sparse is not null)
            WriteFusion(writer, query);
        else
            WriteNearest(writer, query, query.Dense is not null);
        writer.WriteNumber("limit", query.Limit);
        writer.WriteBoolean("with_payload", true);
        if (query.WithVectors.Count > 0)
            RequestBody.WriteTexts(writer, "with_vector", query.WithVectors);
        else
            writer.WriteBoolean("with_vector", false);
    });

    private static void WriteFusion(Utf8JsonWriter writer, PointQuery query)
    {
        writer.WriteStartArray("prefetch");
        foreach (var dense in new[] { true, false })
        {
            writer.WriteStartObject();
            WriteNearest(writer, query, dense);
            writer.WriteNumber("limit", query.Depth);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartObject("query");
        writer.WriteString("fusion", "rrf");
        writer.WriteEndObject();
    }

    private static void WriteNearest(Utf8JsonWriter writer, PointQuery query, bool dense)
    {
        writer.WritePropertyName("query");
        if (dense)
            VectorBody.WriteDense(writer, query.Dense!);
        else
            VectorBody.WriteSparse(writer, query.Sparse!);

        var name = dense ? query.DenseName : query.SparseName;
        if (name.Length > 0)
            writer.WriteString("using", name);
        FilterBody.Write(writer, query.Filter);
    }
}
