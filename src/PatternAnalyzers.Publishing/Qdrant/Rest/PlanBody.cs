using System.Text.Json;
using PatternAnalyzers.Publishing.Qdrant.Collections;

namespace PatternAnalyzers.Publishing.Qdrant.Rest;

/// <summary>The body that creates a collection.</summary>
internal static class PlanBody
{
    public static ReadOnlyMemory<byte> Of(CollectionPlan plan) => RequestBody.Of(writer =>
    {
        WriteDense(writer, plan);
        if (plan.SparseName is { } sparse)
            WriteSparse(writer, sparse);
        WriteHnsw(writer, plan);
        WriteNumber(writer, "shard_number", plan.ShardNumber);
        WriteNumber(writer, "replication_factor", plan.ReplicationFactor);
        WriteNumber(writer, "write_consistency_factor", plan.WriteConsistencyFactor);
        if (plan.OnDisk is { } onDisk)
            writer.WriteBoolean("on_disk_payload", onDisk);
        if (plan.Metadata is { } metadata)
        {
            writer.WritePropertyName("metadata");
            metadata.WriteTo(writer);
        }
    });

    private static void WriteDense(Utf8JsonWriter writer, CollectionPlan plan)
    {
        writer.WriteStartObject("vectors");
        if (plan.VectorName.Length > 0)
            writer.WriteStartObject(plan.VectorName);
        writer.WriteNumber("size", plan.Size);
        writer.WriteString("distance", "Cosine");
        if (plan.OnDisk is { } onDisk)
            writer.WriteBoolean("on_disk", onDisk);
        if (plan.VectorName.Length > 0)
            writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteSparse(Utf8JsonWriter writer, string name)
    {
        writer.WriteStartObject("sparse_vectors");
        writer.WriteStartObject(name);
        writer.WriteString("modifier", "idf");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteHnsw(Utf8JsonWriter writer, CollectionPlan plan)
    {
        if (plan.HnswLinks is null && plan.HnswConstruction is null)
            return;

        writer.WriteStartObject("hnsw_config");
        WriteNumber(writer, "m", plan.HnswLinks);
        WriteNumber(writer, "ef_construct", plan.HnswConstruction);
        writer.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
    }
}
