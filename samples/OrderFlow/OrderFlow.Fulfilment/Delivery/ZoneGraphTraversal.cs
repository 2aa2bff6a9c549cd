namespace OrderFlow.Fulfilment.Delivery;

/// <summary>Walks the graph of delivery zones, nearest zones first.</summary>
public static class ZoneGraphTraversal
{
    /// <summary>Zones that a van reaches.</summary>
    /// <param name="neighbours">Zones next to each zone.</param>
    /// <param name="start">Where the van starts.</param>
    /// <param name="steps">Borders it may cross.</param>
    /// <returns>Zones in the order in which they are reached, the first included.</returns>
    public static IReadOnlyList<string> Reachable(IReadOnlyDictionary<string, string[]> neighbours, string start, int steps)
    {
        var reached = new List<string> { start };
        var seen = new HashSet<string>(StringComparer.Ordinal) { start };
        var queue = new Queue<(string Zone, int Distance)>();
        queue.Enqueue((start, 0));
        while (queue.TryDequeue(out var current))
        {
            if (current.Distance == steps || !neighbours.TryGetValue(current.Zone, out var next))
                continue;
            foreach (var zone in next)
            {
                if (!seen.Add(zone))
                    continue;
                reached.Add(zone);
                queue.Enqueue((zone, current.Distance + 1));
            }
        }
        return reached;
    }
}
