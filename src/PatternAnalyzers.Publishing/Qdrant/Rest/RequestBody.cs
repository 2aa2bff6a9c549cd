using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using PatternAnalyzers.Publishing.Qdrant.Collections;
using PatternAnalyzers.Publishing.Qdrant.Points;

namespace PatternAnalyzers.Publishing.Qdrant.Rest;

/// <summary>Bodies of requests about points.</summary>
internal static class RequestBody
{
    // Nobody puts these bodies into HTML; letters of every script may stay as they are.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ReadOnlyMemory<byte> Of(Action<Utf8JsonWriter> content)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Plain))
        {
            writer.WriteStartObject();
            content(writer);
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    public static ReadOnlyMemory<byte> Upsert(IReadOnlyList<Point> points) => Of(writer => WritePoints(writer, points));

    public static ReadOnlyMemory<byte> SetPayload(PointOperation.SetPayload change) => Of(writer => WritePayload(writer, change));

    public static ReadOnlyMemory<byte> Ids(string key, IReadOnlyList<PointId> ids) => Of(writer => WriteIds(writer, key, ids));

    public static ReadOnlyMemory<byte> Batch(IReadOnlyList<PointOperation> operations) => Of(writer =>
    {
        writer.WriteStartArray("operations");
        foreach (var operation in operations)
        {
            writer.WriteStartObject();
            WriteOperation(writer, operation);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    public static ReadOnlyMemory<byte> Retrieve(IReadOnlyList<PointId> ids, PointSelection selection) => Of(writer =>
    {
        WriteIds(writer, "ids", ids);
        WriteSelection(writer, selection);
    });

    public static ReadOnlyMemory<byte> Scroll(PointFilter? filter, PointSelection selection, int limit, PointId? offset) => Of(writer =>
    {
        writer.WriteNumber("limit", limit);
        if (offset is { } from)
        {
            writer.WritePropertyName("offset");
            from.Write(writer);
        }

        FilterBody.Write(writer, filter);
        WriteSelection(writer, selection);
    });

    public static ReadOnlyMemory<byte> Count(PointFilter? filter) => Of(writer =>
    {
        writer.WriteBoolean("exact", true);
        FilterBody.Write(writer, filter);
    });

    public static ReadOnlyMemory<byte> Aliases(IReadOnlyList<AliasAction> actions) => Of(writer =>
    {
        writer.WriteStartArray("actions");
        foreach (var action in actions)
        {
            writer.WriteStartObject();
            writer.WriteStartObject(action.Collection is null ? "delete_alias" : "create_alias");
            writer.WriteString("alias_name", action.Alias);
            if (action.Collection is { } collection)
                writer.WriteString("collection_name", collection);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static void WriteOperation(Utf8JsonWriter writer, PointOperation operation)
    {
        writer.WriteStartObject(operation switch
        {
            PointOperation.Upsert => "upsert",
            PointOperation.SetPayload => "set_payload",
            PointOperation.DeletePayload => "delete_payload",
            PointOperation.UpdateVectors => "update_vectors",
            _ => "delete",
        });
        switch (operation)
        {
            case PointOperation.Upsert { Points: var points }:
                WritePoints(writer, points);
                break;
            case PointOperation.SetPayload change:
                WritePayload(writer, change);
                break;
            case PointOperation.DeletePayload { Ids: var ids, Keys: var keys }:
                WriteIds(writer, "points", ids);
                WriteTexts(writer, "keys", keys);
                break;
            case PointOperation.UpdateVectors { Points: var points }:
                WritePoints(writer, points, payload: false);
                break;
            case PointOperation.Delete { Ids: var ids }:
                WriteIds(writer, "points", ids);
                break;
        }

        writer.WriteEndObject();
    }

    private static void WritePoints(Utf8JsonWriter writer, IReadOnlyList<Point> points, bool payload = true)
    {
        writer.WriteStartArray("points");
        foreach (var point in points)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("id");
            point.Id.Write(writer);
            writer.WritePropertyName("vector");
            VectorBody.Write(writer, point.Vectors ?? new PointVectors());
            if (payload && point.Payload is { } values)
            {
                writer.WritePropertyName("payload");
                values.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WritePayload(Utf8JsonWriter writer, PointOperation.SetPayload change)
    {
        writer.WritePropertyName("payload");
        change.Payload.WriteTo(writer);
        WriteIds(writer, "points", change.Ids);
    }

    private static void WriteIds(Utf8JsonWriter writer, string key, IReadOnlyList<PointId> ids)
    {
        writer.WriteStartArray(key);
        foreach (var id in ids)
            id.Write(writer);

        writer.WriteEndArray();
    }

    private static void WriteSelection(Utf8JsonWriter writer, PointSelection selection)
    {
        if (selection.Keys is not { } keys)
            writer.WriteBoolean("with_payload", true);
        else if (keys.Count == 0)
            writer.WriteBoolean("with_payload", false);
        else
            WriteTexts(writer, "with_payload", keys);
        writer.WriteBoolean("with_vector", selection.WithVectors);
    }

    internal static void WriteTexts(Utf8JsonWriter writer, string key, IReadOnlyList<string> texts)
    {
        writer.WriteStartArray(key);
        foreach (var text in texts)
            writer.WriteStringValue(text);

        writer.WriteEndArray();
    }
}
