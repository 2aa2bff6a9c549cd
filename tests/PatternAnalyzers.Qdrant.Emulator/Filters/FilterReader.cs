using System.Text.Json.Nodes;
using PatternAnalyzers.Qdrant.Emulator.Storage;

namespace PatternAnalyzers.Qdrant.Emulator.Filters;

/// <summary>Turns a filter into a test, and refuses what strict mode refuses.</summary>
internal sealed class FilterReader(Collection collection, bool needsIndex)
{
    public static FilterReader ForReading(Collection collection) => new(collection, collection.Strict.NeedsIndexToRead);

    public static FilterReader ForWriting(Collection collection) => new(collection, collection.Strict.NeedsIndexToWrite);

    /// <summary>No filter means every point.</summary>
    public PointTest Read(JsonNode? node)
    {
        if (node is null)
            return static _ => true;

        var filter = node.AsMap();
        foreach (var (name, _) in filter)
        {
            // The server denies unknown fields here, and only here.
            if (name is not ("must" or "must_not" or "should" or "min_should"))
                throw Refusal.Format($"unknown field `{name}`, expected one of `should`, `min_should`, `must`, `must_not`");
        }

        if (filter["min_should"] is not null)
            throw Refusal.NotEmulated("min_should");

        var must = Conditions(filter["must"]);
        var mustNot = Conditions(filter["must_not"]);
        var should = Conditions(filter["should"]);
        return point => must.All(test => test(point)) && !mustNot.Any(test => test(point)) && (should.Count == 0 || should.Any(test => test(point)));
    }

    private List<PointTest> Conditions(JsonNode? node) => node is null ? [] : [.. node.OneOrMany().Select(condition => Condition(condition.AsMap()))];

    private PointTest Condition(JsonObject condition)
    {
        if (condition.ContainsKey("key"))
            return Field(condition.Only("key", "match", "range"));
        if (condition["has_id"] is { } ids)
        {
            var keys = ids.AsList().Select(PointKey.Of).ToHashSet();
            return point => keys.Contains(point.Key);
        }

        if (condition["is_empty"] is { } empty)
            return Empty(empty.AsMap().Required("key").AsText());
        if (condition["is_null"] is { } nothing)
            return Null(nothing.AsMap().Required("key").AsText());
        if (condition.Any(member => member.Key is "must" or "must_not" or "should" or "min_should"))
            return Read(condition);

        throw Refusal.NotEmulated($"the condition {condition.ToJsonString()}");
    }

    private PointTest Field(JsonObject condition)
    {
        var key = condition.Required("key").AsText();
        if (condition["match"] is { } match)
            return Match(key, match.AsMap().Only("value", "text", "any", "except"));
        if (condition["range"] is { } range)
            return Range(key, range.AsMap().Only("gt", "gte", "lt", "lte"));

        throw Refusal.WrongInput("Field condition must have at least one field condition specified");
    }

    private PointTest Match(string key, JsonObject match)
    {
        if (match["value"] is { } value)
        {
            RequireIndex(key, TypesFor(value));
            return point => PayloadPath.Values(point.Payload, key).Any(found => JsonNode.DeepEquals(found, value));
        }

        if (match["text"] is { } text)
        {
            RequireIndex(key, "text");
            return Text(key, text.AsText());
        }

        var list = (match["any"] ?? match.Required("except")).AsList();
        RequireIndex(key, list.Count == 0 ? ["keyword"] : TypesFor(list[0]!));
        return match["any"] is not null
            ? point => PayloadPath.Values(point.Payload, key).Any(found => list.Any(value => JsonNode.DeepEquals(found, value)))
            : point => PayloadPath.Values(point.Payload, key).Any(found => !list.Any(value => JsonNode.DeepEquals(found, value)));
    }

    // Without an index of words the server looks for the text as it stands; with one, for every word of it.
    private PointTest Text(string key, string text)
    {
        var words = collection.Indexes.GetValueOrDefault(key) == "text" ? WordsOf(text) : null;
        return point => PayloadPath.Values(point.Payload, key).OfType<JsonValue>().Any(found => found.TryGetValue<string>(out var value)
            && (words is null ? value.Contains(text, StringComparison.Ordinal) : words.All(WordsOf(value).Contains)));
    }

    private static HashSet<string> WordsOf(string text) =>
        [.. string.Concat(text.Select(character => char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private PointTest Range(string key, JsonObject range)
    {
        RequireIndex(key, "integer", "float");
        double Bound(string name, double otherwise) => range[name] is { } bound ? bound.AsNumber() : otherwise;
        var (above, least) = (Bound("gt", double.NegativeInfinity), Bound("gte", double.NegativeInfinity));
        var (below, most) = (Bound("lt", double.PositiveInfinity), Bound("lte", double.PositiveInfinity));
        return point => PayloadPath.Values(point.Payload, key)
            .Any(found => found.IsNumber() && found.AsNumber() is var number && number > above && number >= least && number < below && number <= most);
    }

    private PointTest Empty(string key)
    {
        RequireIndex(key);
        return point => PayloadPath.Values(point.Payload, key).All(value => value is null);
    }

    private PointTest Null(string key)
    {
        RequireIndex(key);
        return point => PayloadPath.Values(point.Payload, key) is { Count: > 0 } values && values.All(value => value is null);
    }

    private static string[] TypesFor(JsonNode value) => value.GetValueKind() switch
    {
        System.Text.Json.JsonValueKind.String => ["keyword", "uuid"],
        System.Text.Json.JsonValueKind.Number => ["integer"],
        _ => ["bool"],
    };

    private void RequireIndex(string key, params string[] types)
    {
        if (!needsIndex || (collection.Indexes.TryGetValue(key, out var type) && (types.Length == 0 || types.Contains(type))))
            return;

        throw Refusal.BadRequest(
            $"Index required but not found for \"{key}\" of one of the following types: [{string.Join(", ", types)}].",
            "Create an index for this key or use a different filter.");
    }
}
