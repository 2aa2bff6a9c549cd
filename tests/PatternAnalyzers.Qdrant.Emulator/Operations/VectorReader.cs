using System.Text.Json.Nodes;
using PatternAnalyzers.Qdrant.Emulator.Storage;

namespace PatternAnalyzers.Qdrant.Emulator.Operations;

/// <summary>Reads points with their vectors, checked against a collection.</summary>
internal static class VectorReader
{
    public static StoredPoint Point(Collection collection, JsonObject body)
    {
        var point = new StoredPoint(PointKey.Of(body.Required("id"))) { Payload = (JsonObject)(body["payload"]?.AsMap().DeepClone() ?? new JsonObject()) };
        switch (body.Required("vector"))
        {
            case JsonArray numbers:
                point.Dense[""] = collection.Space("").Kept(numbers);
                break;
            case JsonObject named:
                foreach (var (name, vector) in named)
                    Add(collection, point, name, vector);
                break;
            default:
                throw Refusal.Format("data did not match any variant of untagged enum VectorStruct");
        }

        return point;
    }

    private static void Add(Collection collection, StoredPoint point, string name, JsonNode? vector)
    {
        if (collection.SparseModifiers.ContainsKey(name))
            point.Sparse[name] = Sparse.Read(vector as JsonObject ?? throw Refusal.WrongInput("Conversion between sparse and regular vectors failed"));
        else
            point.Dense[name] = collection
                .Space(name)
                .Kept(vector as JsonArray ?? throw Refusal.WrongInput("Conversion between sparse and regular vectors failed"));
    }
}
