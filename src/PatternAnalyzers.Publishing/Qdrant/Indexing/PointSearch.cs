using System.Text.Json.Nodes;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Embeddings;
using PatternAnalyzers.Publishing.Qdrant.Payloads;
using PatternAnalyzers.Publishing.Qdrant.Points;
using PatternAnalyzers.Publishing.Sqlite;
using PatternAnalyzers.Publishing.Sqlite.Searching;

namespace PatternAnalyzers.Publishing.Qdrant.Indexing;

/// <summary>Answers a query by words and vectors together, where the collection has both.</summary>
internal sealed class PointSearch(IQdrantClient client, QdrantTarget target, VectorSource vectors)
{
    // A pattern without any of the words must be at least this alike; below, it may be chance.
    private const double Least = .15;

    public async Task<IReadOnlyList<SearchHit>> RunAsync(SearchQuery query, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(query.Text))
            throw new PatternsException("PA4011", ExitCode.Usage, "The search text is empty.", "Say in a few words what to look for.");

        var vector = (await vectors.EmbedAsync([query.Text], cancellation).ConfigureAwait(false))[0];
        if (vector.Length != target.Dimension)
            throw QdrantFaults.OtherDimension(target.Collection, "vector", target.Dimension, vector.Length);

        var points = await client.QueryAsync(target.Collection, Request(query, vector), cancellation).ConfigureAwait(false);
        return [.. points.Select(point => Hit(point, query.Text, vector)).OfType<SearchHit>()];
    }

    private PointQuery Request(SearchQuery query, float[] vector)
    {
        var words = target.SparseName is null ? null : Bm25.Query(query.Text);
        return new()
        {
            DenseName = target.VectorName,
            Dense = vector,
            SparseName = target.SparseName ?? "",
            Sparse = words is { Indices.Count: > 0 } ? words : null,
            Filter = Filter(query),
            Limit = Math.Clamp(query.Limit, 1, target.PageSize),
            Depth = Math.Min(200, target.PageSize),
            WithVectors = [target.VectorName],
        };
    }

    private static PointFilter Filter(SearchQuery query)
    {
        List<PointCondition> conditions = [PointCondition.Equal(PayloadKeys.SourceSystem, PayloadKeys.OurSystem)];
        if (query.Type is { } type)
            conditions.Add(PointCondition.Equal(PayloadKeys.Type, WireNames.Of(type)));
        if (query.NodeKind is { } kind)
            conditions.Add(PointCondition.Equal(PayloadKeys.NodeType, WireNames.Of(kind).ToLowerInvariant()));
        if (query.Repository is { } repository)
            conditions.Add(PointCondition.Equal(PayloadKeys.Repository, repository));

        return PointFilter.All(conditions);
    }

    private SearchHit? Hit(Point point, string query, float[] vector)
    {
        var payload = point.Payload ?? [];
        if (WireNames.PatternTypeOf(Text(payload, PayloadKeys.Type)) is not { } type)
            return null;

        var similarity = point.Vectors?.Dense.GetValueOrDefault(target.VectorName) is { } stored ? Vectors.Cosine(vector, stored) : (double?)null;
        var reason = Reason.For(query, Text(payload, "text"), similarity);
        if (similarity < Least && !reason.StartsWith(Reason.Words, StringComparison.Ordinal))
            return null;

        return new()
        {
            PatternId = point.Id.Text,
            Name = Text(payload, PayloadKeys.Name),
            Type = type,
            NodeKind = Enum.TryParse<NodeKind>(Text(payload, PayloadKeys.NodeType), ignoreCase: true, out var kind) ? kind : null,
            Score = Math.Round(Math.Clamp(point.Score, 0, 1), 4),
            Description = Text(payload, "description"),
            Overall = payload["overall_quality"]?.GetValue<double>(),
            Repository = Text(payload, PayloadKeys.Repository),
            FilePath = Text(payload, "file_path"),
            Line = payload["line_start"]?.GetValue<int>() ?? 0,
            Why = reason,
        };
    }

    private static string Text(JsonObject payload, string key) => payload[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
