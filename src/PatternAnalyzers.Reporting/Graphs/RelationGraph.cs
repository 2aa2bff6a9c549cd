using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Reporting.Graphs;

/// <summary>The relationships of a manifest as nodes and edges; patterns without any stay out.</summary>
internal sealed record RelationGraph(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphEdge> Edges)
{
    public static RelationGraph Of(Manifest manifest)
    {
        var patterns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var place = 0; place < manifest.Patterns.Count; place++)
            patterns[manifest.Patterns[place].PatternId] = place;

        var related = manifest.Relationships
            .Where(relationship => patterns.ContainsKey(relationship.Source) && relationship.Source != relationship.Target)
            .ToList();
        var nodes = new List<GraphNode>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in related
            .SelectMany(static relationship => new[] { relationship.Source, relationship.Target })
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal))
        {
            places[key] = nodes.Count;
            nodes.Add(
                patterns.TryGetValue(key, out var pattern) ? PatternNode(nodes.Count, pattern, manifest.Patterns[pattern]) : MessageNode(nodes.Count, key));
        }

        return new RelationGraph(
            nodes,
            [.. related.Select(relationship => new GraphEdge(places[relationship.Source], places[relationship.Target], relationship.Kind)).Distinct()]);
    }

    private static GraphNode PatternNode(int index, int place, Pattern pattern) =>
        new(index, place, pattern.PatternName, WireNames.Of(pattern.PatternType), LaneOf(pattern.PatternType));

    private static GraphNode MessageNode(int index, string symbol) => new(index, null, MessageName.Of(symbol), "MESSAGE", Lane.Messages);

    private static Lane LaneOf(PatternType type) => type switch
    {
        PatternType.Handler or PatternType.Hook => Lane.Handlers,
        PatternType.Service or PatternType.Algorithm => Lane.Services,
        _ => Lane.Nodes,
    };
}
