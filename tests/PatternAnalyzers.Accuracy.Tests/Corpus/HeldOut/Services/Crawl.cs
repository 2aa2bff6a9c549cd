using System.Text.Json;

namespace Corpus.Services.Json.HeldOut;

public static class JsonPaths
{
    public static IEnumerable<(string Path, string? Text)> Flatten(JsonElement element, string prefix = "$")
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var p in element.EnumerateObject())
                    foreach (var inner in Flatten(p.Value, $"{prefix}.{p.Name}")) yield return inner;
                break;
            case JsonValueKind.Array:
                var i = 0;
                foreach (var item in element.EnumerateArray())
                    foreach (var inner in Flatten(item, $"{prefix}[{i++}]")) yield return inner;
                break;
            default:
                yield return (prefix, element.ValueKind == JsonValueKind.Null ? null : element.ToString());
                break;
        }
    }
}

internal sealed class BreadthFirstWalk<TNode>(Func<TNode, IEnumerable<TNode>> neighbours, int limit = 10_000) where TNode : notnull
{
    public IReadOnlyList<TNode> Reach(params TNode[] seeds)
    {
        var seen = new HashSet<TNode>(seeds);
        var frontier = new List<TNode>(seeds);
        for (var at = 0; at < frontier.Count && frontier.Count < limit; at++)
            foreach (var n in neighbours(frontier[at]))
                if (seen.Add(n)) frontier.Add(n);
        return frontier;
    }
}
