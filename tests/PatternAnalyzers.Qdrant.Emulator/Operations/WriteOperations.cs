using System.Text.Json.Nodes;
using PatternAnalyzers.Qdrant.Emulator.Filters;
using PatternAnalyzers.Qdrant.Emulator.Storage;

namespace PatternAnalyzers.Qdrant.Emulator.Operations;

/// <summary>Operations that write points.</summary>
internal static class WriteOperations
{
    private static readonly string[] Parameters = ["wait", "ordering", "timeout"];

    public static JsonNode Upsert(Database database, OperationInput input) => One(database, input, Upsert);

    public static JsonNode Delete(Database database, OperationInput input) => One(database, input, Delete);

    public static JsonNode SetPayload(Database database, OperationInput input) => One(database, input, SetPayload);

    public static JsonNode Batch(Database database, OperationInput input)
    {
        var collection = database.Find(input.Parameters(Parameters).Collection);
        var results = new JsonArray();
        foreach (var operation in input.Body.Only("operations").Required("operations").AsList().Select(JsonParts.AsMap))
        {
            Step(collection, operation);
            results.Add((JsonNode)Done(collection));
        }

        return results;
    }

    public static JsonObject Done(Collection collection) => new() { ["operation_id"] = collection.Operations++, ["status"] = "completed" };

    private static JsonObject One(Database database, OperationInput input, Action<Collection, JsonObject> step)
    {
        var collection = database.Find(input.Parameters(Parameters).Collection);
        step(collection, input.Body);
        return Done(collection);
    }

    private static void Step(Collection collection, JsonObject operation)
    {
        if (operation.Count != 1)
            throw Refusal.Format("data did not match any variant of untagged enum UpdateOperation");

        var (name, body) = operation.Single();
        Action<Collection, JsonObject> step = name switch
        {
            "upsert" => Upsert,
            "delete" => Delete,
            "set_payload" => SetPayload,
            "delete_payload" => DeletePayload,
            "update_vectors" => UpdateVectors,
            _ => throw Refusal.NotEmulated($"the step {name}"),
        };
        step(collection, body.AsMap());
    }

    // All points are read before the first one is kept: a wrong one in the middle refuses them all.
    private static void Upsert(Collection collection, JsonObject body)
    {
        var list = body.Only("points").Required("points").AsList();
        collection.Strict.RequireBatch(list.Count);
        var points = list.Select(point => VectorReader.Point(collection, point.AsMap().Only("id", "vector", "payload"))).ToList();
        foreach (var point in points)
            collection.Points[point.Key] = point;
    }

    private static void UpdateVectors(Collection collection, JsonObject body)
    {
        var list = body.Only("points").Required("points").AsList();
        collection.Strict.RequireBatch(list.Count);
        var changes = list.Select(point => VectorReader.Point(collection, point.AsMap().Only("id", "vector"))).ToList();
        foreach (var change in changes)
        {
            var point = collection.Points.GetValueOrDefault(change.Key)
                ?? throw Refusal.NotFound($"No point with id {change.Key.Json.ToJsonString().Trim('"')} found");
            foreach (var (name, vector) in change.Dense)
                point.Dense[name] = vector;
            foreach (var (name, vector) in change.Sparse)
                point.Sparse[name] = vector;
        }
    }

    private static void Delete(Collection collection, JsonObject body)
    {
        foreach (var point in Selected(collection, body.Only("points", "filter"), mustExist: false))
            collection.Points.Remove(point.Key);
    }

    private static void SetPayload(Collection collection, JsonObject body)
    {
        var payload = body.Only("payload", "points", "filter").Required("payload").AsMap();
        foreach (var point in Selected(collection, body))
        {
            foreach (var (key, value) in payload)
                point.Payload[key] = value?.DeepClone();
        }
    }

    private static void DeletePayload(Collection collection, JsonObject body)
    {
        var keys = body.Only("keys", "points", "filter").Required("keys").AsList().Select(JsonParts.AsText).ToList();
        if (keys.Any(key => key.Contains('.', StringComparison.Ordinal)))
            throw Refusal.NotEmulated("removing nested keys");

        foreach (var point in Selected(collection, body))
            keys.ForEach(key => point.Payload.Remove(key));
    }

    private static List<StoredPoint> Selected(Collection collection, JsonObject body, bool mustExist = true)
    {
        if (body["points"] is not { } points)
        {
            var test = FilterReader.ForWriting(collection)
                .Read(body["filter"] ?? throw Refusal.Format("data did not match any variant of untagged enum PointsSelector"));
            return [.. collection.Points.Values.Where(point => test(point))];
        }

        var keys = points.AsList().Select(PointKey.Of).Distinct().ToList();
        var missing = keys.Where(key => mustExist && !collection.Points.ContainsKey(key)).Select(key => key.Json.ToJsonString().Trim('"')).FirstOrDefault();
        if (missing is not null)
            throw Refusal.NotFound($"No point with id {missing} found");

        return [.. keys.Where(collection.Points.ContainsKey).Select(key => collection.Points[key])];
    }
}
