namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Carries effects from callees to callers until nothing changes: nearest first, so every effect of a member settles once.</summary>
internal static class Propagation
{
    /// <summary>Fills <see cref="MemberNode.Reaches"/>; returns how many times an effect was carried on.</summary>
    public static int Run(IEnumerable<MemberNode> nodes)
    {
        var buckets = new Queue<(MemberNode Node, Reach Reach)>[Reach.MaximumCost + 1];
        for (var cost = 0; cost < buckets.Length; cost++)
            buckets[cost] = new Queue<(MemberNode, Reach)>();
        foreach (var node in nodes)
        {
            foreach (var effect in node.Member.Effects)
                Offer(node, new Reach(effect, node, effect.ByName ? 1 : 0), buckets);
        }

        var steps = 0;
        foreach (var bucket in buckets)
        {
            for (; bucket.Count > 0; steps++)
                Carry(bucket.Dequeue(), buckets);
        }

        return steps;
    }

    private static void Carry((MemberNode Node, Reach Reach) entry, Queue<(MemberNode Node, Reach Reach)>[] buckets)
    {
        // A better one has come since; it has its own entry.
        if (!ReferenceEquals(entry.Node.Reaches[entry.Reach.Effect.Category], entry.Reach))
            return;
        foreach (var caller in entry.Node.Callers)
        {
            var cost = entry.Reach.Cost + caller.Cost;
            if (cost <= Reach.MaximumCost)
                Offer(caller.Node, entry.Reach with { Cost = cost }, buckets);
        }
    }

    private static void Offer(MemberNode node, Reach reach, Queue<(MemberNode Node, Reach Reach)>[] buckets)
    {
        var category = reach.Effect.Category;
        if (node.Reaches.TryGetValue(category, out var known) && known.CompareTo(reach) <= 0)
            return;
        node.Reaches[category] = reach;
        buckets[reach.Cost].Enqueue((node, reach));
    }
}
