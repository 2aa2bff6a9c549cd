using System.Text.Json.Nodes;
using PatternAnalyzers.Qdrant.Emulator.Filters;
using PatternAnalyzers.Qdrant.Emulator.Searching;
using PatternAnalyzers.Qdrant.Emulator.Storage;

namespace PatternAnalyzers.Qdrant.Emulator.Operations;

/// <summary>Operations that read points.</summary>
internal static class ReadOperations
{
    private const int UsualPage = 10;

    public static JsonNode Retrieve(Database database, OperationInput input)
    {
        var collection = database.Find(input.Parameters("consistency", "timeout").Collection);
        var body = input.Body.Only("ids", "with_payload", "with_vector");
        var view = new PointView(body, payloadByDefault: true);
        var keys = body.Required("ids").AsList().Select(PointKey.Of).Distinct();
        return new JsonArray([.. keys.Where(collection.Points.ContainsKey).Select(key => view.Record(collection.Points[key]))]);
    }

    public static JsonNode Scroll(Database database, OperationInput input)
    {
        var collection = database.Find(input.Parameters("consistency", "timeout").Collection);
        var body = input.Body.Only("offset", "limit", "filter", "with_payload", "with_vector");
        var limit = body["limit"]?.AsCount(1) ?? UsualPage;
        collection.Strict.RequireLimit(limit);
        var test = FilterReader.ForReading(collection).Read(body["filter"]);
        PointKey? from = body["offset"] is { } offset ? PointKey.Of(offset) : null;
        var found = collection.Points.Values.Where(point => (from is null || point.Key.CompareTo(from.Value) >= 0) && test(point)).Take(limit + 1).ToList();
        var view = new PointView(body, payloadByDefault: true);
        return new JsonObject
        {
            ["points"] = new JsonArray([.. found.Take(limit).Select(view.Record)]),
            ["next_page_offset"] = found.Count > limit ? found[limit].Key.Json : null,
        };
    }

    public static JsonNode Count(Database database, OperationInput input)
    {
        var collection = database.Find(input.Parameters("timeout").Collection);
        var body = input.Body.Only("filter", "exact");
        var test = FilterReader.ForReading(collection).Read(body["filter"]);
        return new JsonObject { ["count"] = collection.Points.Values.Count(point => test(point)) };
    }

    public static JsonNode Query(Database database, OperationInput input)
    {
        var collection = database.Find(input.Parameters("consistency", "timeout").Collection);
        var body = input.Body.Only("query", "prefetch", "using", "filter", "limit", "offset", "score_threshold", "with_payload", "with_vector");
        var view = new PointView(body, payloadByDefault: false);
        return new JsonObject { ["points"] = new JsonArray([.. new QueryReader(collection).Answer(body).Select(ranked => view.Scored(ranked))]) };
    }
}
