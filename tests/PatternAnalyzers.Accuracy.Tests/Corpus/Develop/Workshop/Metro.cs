namespace Corpus.Workshop.Metro;

public sealed record Link(string From, string To, string Line, int Minutes);

public sealed class TripPlanner
{
    private const int ChangeMinutes = 4;
    private readonly ILookup<string, Link> _links;

    public TripPlanner(IEnumerable<Link> links) => _links = links.ToLookup(l => l.From);

    public IReadOnlyList<Link>? Fastest(string from, string to)
    {
        var cost = new Dictionary<(string Stop, string Line), int> { [(from, "")] = 0 };
        var via = new Dictionary<(string, string), ((string, string) Previous, Link Link)>();
        var open = new PriorityQueue<(string Stop, string Line), int>();
        open.Enqueue((from, ""), 0);
        while (open.TryDequeue(out var here, out var spent))
        {
            if (spent > cost[here]) continue;
            if (here.Stop == to) return Unwind(here);
            foreach (var link in _links[here.Stop])
            {
                var change = here.Line is "" || here.Line == link.Line ? 0 : ChangeMinutes;
                var total = spent + link.Minutes + change;
                var there = (link.To, link.Line);
                if (cost.TryGetValue(there, out var known) && known <= total) continue;
                cost[there] = total;
                via[there] = (here, link with { Minutes = link.Minutes + change });
                open.Enqueue(there, total);
            }
        }

        return null;

        List<Link> Unwind((string Stop, string Line) end)
        {
            var steps = new List<Link>();
            while (via.TryGetValue(end, out var step))
            {
                steps.Add(step.Link);
                end = step.Previous;
            }

            steps.Reverse();
            return steps;
        }
    }
}
