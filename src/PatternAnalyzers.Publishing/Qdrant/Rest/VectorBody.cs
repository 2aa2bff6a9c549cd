using System.Text.Json;
using PatternAnalyzers.Publishing.Qdrant.Points;

namespace PatternAnalyzers.Publishing.Qdrant.Rest;

/// <summary>Vectors on the wire: an array when there is only the unnamed one, else an object by name.</summary>
internal static class VectorBody
{
    public static void Write(Utf8JsonWriter writer, PointVectors vectors)
    {
        if (vectors.Sparse.Count == 0 && vectors.Dense.Count == 1 && vectors.Dense.TryGetValue("", out var only))
        {
            WriteDense(writer, only);
            return;
        }

        writer.WriteStartObject();
        foreach (var (name, vector) in vectors.Dense)
        {
            writer.WritePropertyName(name);
            WriteDense(writer, vector);
        }

        foreach (var (name, vector) in vectors.Sparse)
        {
            writer.WritePropertyName(name);
            WriteSparse(writer, vector);
        }

        writer.WriteEndObject();
    }

    public static void WriteDense(Utf8JsonWriter writer, float[] vector)
    {
        writer.WriteStartArray();
        foreach (var number in vector)
            writer.WriteNumberValue(number);

        writer.WriteEndArray();
    }

    public static void WriteSparse(Utf8JsonWriter writer, SparseVector vector)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("indices");
        foreach (var index in vector.Indices)
            writer.WriteNumberValue(index);

        writer.WriteEndArray();
        writer.WriteStartArray("values");
        foreach (var value in vector.Values)
            writer.WriteNumberValue(value);

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static PointVectors? Read(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array when IsDense(element) => PointVectors.Of("", Dense(element)),
        JsonValueKind.Object => Named(element),
        _ => null,
    };

    private static PointVectors Named(JsonElement element)
    {
        var dense = new SortedDictionary<string, float[]>(StringComparer.Ordinal);
        var sparse = new SortedDictionary<string, SparseVector>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            // Vectors of vectors belong to others; nothing here writes or compares them.
            if (IsDense(property.Value))
                dense[property.Name] = Dense(property.Value);
            else if (property.Value.ValueKind == JsonValueKind.Object)
                sparse[property.Name] = Sparse(property.Value);
        }

        return new() { Dense = dense, Sparse = sparse };
    }

    private static bool IsDense(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array && (element.GetArrayLength() == 0 || element[0].ValueKind == JsonValueKind.Number);

    private static float[] Dense(JsonElement element)
    {
        var vector = new float[element.GetArrayLength()];
        var index = 0;
        foreach (var number in element.EnumerateArray())
            vector[index++] = number.GetSingle();

        return vector;
    }

    private static SparseVector Sparse(JsonElement element) => new(
        [.. element.GetProperty("indices").EnumerateArray().Select(number => number.GetUInt32())],
        Dense(element.GetProperty("values")));
}
