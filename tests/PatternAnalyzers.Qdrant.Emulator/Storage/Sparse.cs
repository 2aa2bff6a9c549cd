using System.Text.Json.Nodes;

namespace PatternAnalyzers.Qdrant.Emulator.Storage;

/// <summary>A sparse vector in order of its indices.</summary>
internal sealed record Sparse(SortedDictionary<uint, float> Entries)
{
    public static Sparse Read(JsonObject body)
    {
        body.Only("indices", "values");
        var indices = body.Required("indices").AsList();
        var values = body.Required("values").AsList();
        if (indices.Count != values.Count)
            throw new Refusal(422, "Validation error in JSON body: [values: must be the same length as indices]");

        var entries = new SortedDictionary<uint, float>();
        for (var position = 0; position < indices.Count; position++)
        {
            if (!entries.TryAdd(indices[position].AsIndex(), values[position].AsFloat()))
                throw new Refusal(422, "Validation error in JSON body: [indices: must be unique]");
        }

        return new(entries);
    }

    public JsonObject Json() => new()
    {
        ["indices"] = new JsonArray([.. Entries.Keys.Select(index => (JsonNode)JsonValue.Create(index))]),
        ["values"] = new JsonArray([.. Entries.Values.Select(value => (JsonNode)JsonValue.Create(value))]),
    };
}
