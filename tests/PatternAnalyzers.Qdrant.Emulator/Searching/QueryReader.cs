using System.Text.Json.Nodes;
using PatternAnalyzers.Qdrant.Emulator.Filters;
using PatternAnalyzers.Qdrant.Emulator.Storage;

namespace PatternAnalyzers.Qdrant.Emulator.Searching;

/// <summary>Answers a query: nearest by a dense or a sparse vector, or rankings added by reciprocal rank.</summary>
internal sealed class QueryReader(Collection collection)
{
    private const int Usual = 10;

    // The server counts ranks from nought and adds this.
    private const float Damping = 2;

    public IReadOnlyList<Ranked> Answer(JsonObject body)
    {
        var limit = body["limit"]?.AsCount(1) ?? Usual;
        collection.Strict.RequireLimit(limit);
        var skip = body["offset"]?.AsCount() ?? 0;
        var least = body["score_threshold"] is { } threshold ? threshold.AsFloat() : float.NegativeInfinity;
        return [.. All(body).Where(ranked => ranked.Score >= least).Skip(skip).Take(limit)];
    }

    private IEnumerable<Ranked> All(JsonObject body)
    {
        var query = body["query"] ?? throw Refusal.NotEmulated("a query without a query");
        if (body["prefetch"] is { } prefetch)
            return Fuse(body, query, prefetch);

        if (query is JsonObject map && map["nearest"] is { } nearest)
            query = nearest;
        var name = body["using"]?.AsText() ?? "";
        var test = FilterReader.ForReading(collection).Read(body["filter"]);
        return InOrder(query switch
        {
            JsonArray numbers => Dense(name, numbers, test),
            JsonObject sparse when sparse.ContainsKey("indices") => Sparse(name, Storage.Sparse.Read(sparse), test),
            _ => throw Refusal.NotEmulated($"the query {query.ToJsonString()}"),
        });
    }

    private IEnumerable<Ranked> Fuse(JsonObject body, JsonNode query, JsonNode prefetch)
    {
        if (query is not JsonObject map || map.Only("fusion")["fusion"]?.AsText() != "rrf")
            throw Refusal.NotEmulated($"a prefetch with the query {query.ToJsonString()}");
        if (body["filter"] is not null || body["using"] is not null)
            throw Refusal.NotEmulated("a filter or a vector's name beside a fusion");

        var rankings = prefetch.OneOrMany().Select(one => Answer(one.AsMap().Only("query", "using", "filter", "limit", "score_threshold")));
        var sums = new Dictionary<StoredPoint, float>();
        foreach (var ranking in rankings)
        {
            for (var rank = 0; rank < ranking.Count; rank++)
                sums[ranking[rank].Point] = sums.GetValueOrDefault(ranking[rank].Point) + (1 / (Damping + rank));
        }

        return InOrder(sums.Select(sum => new Ranked(sum.Key, sum.Value)));
    }

    private IEnumerable<Ranked> Dense(string name, JsonArray numbers, PointTest test)
    {
        if (collection.SparseModifiers.ContainsKey(name))
            throw Refusal.WrongInput("Conversion between sparse and regular vectors failed");

        var vector = collection.Space(name).Kept(numbers);
        return collection.Points.Values
            .Where(point => point.Dense.ContainsKey(name) && test(point))
            .Select(point => new Ranked(point, DenseSpace.Score(vector, point.Dense[name])));
    }

    private IEnumerable<Ranked> Sparse(string name, Sparse vector, PointTest test)
    {
        if (!collection.SparseModifiers.TryGetValue(name, out var modifier))
            throw Refusal.WrongInput(
                collection.Spaces.ContainsKey(name) ? "Conversion between sparse and regular vectors failed" : $"Not existing vector name error: {name}");

        var weights = modifier == "idf" ? Rarity(name, vector) : vector.Entries;
        return collection.Points.Values
            .Where(point => point.Sparse.TryGetValue(name, out var stored) && stored.Entries.Keys.Any(weights.ContainsKey) && test(point))
            .Select(point => new Ranked(
                point,
                point.Sparse[name].Entries.Sum(entry => weights.TryGetValue(entry.Key, out var weight) ? weight * entry.Value : 0)));
    }

    // Every point counts, also those without words.
    private SortedDictionary<uint, float> Rarity(string name, Sparse vector)
    {
        var stored = collection.Points.Values.Where(point => point.Sparse.ContainsKey(name)).Select(point => point.Sparse[name]).ToList();
        var weights = new SortedDictionary<uint, float>();
        foreach (var (index, value) in vector.Entries)
        {
            double having = stored.Count(other => other.Entries.ContainsKey(index));
            weights[index] = value * (float)Math.Log(((collection.Points.Count - having + .5) / (having + .5)) + 1);
        }

        return weights;
    }

    private static IEnumerable<Ranked> InOrder(IEnumerable<Ranked> ranking) =>
        ranking.OrderByDescending(ranked => ranked.Score).ThenBy(ranked => ranked.Point.Key);
}
