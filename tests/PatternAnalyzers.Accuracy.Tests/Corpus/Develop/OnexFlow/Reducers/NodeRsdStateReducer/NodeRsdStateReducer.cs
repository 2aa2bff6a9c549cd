namespace Corpus.OnexFlow.Reducers.RsdState;

public record RsdTicketSeen(string TicketId, double Score, int Rank);

public record RsdSnapshot(int RunNumber, IReadOnlyList<RsdTicketSeen> Ranking, double Churn);

public class NodeRsdStateReducer
{
    public async Task<RsdSnapshot> ProcessAsync(RsdSnapshot previous, IAsyncEnumerable<RsdTicketSeen> scored)
    {
        var best = new Dictionary<string, RsdTicketSeen>();
        await foreach (var ticket in scored)
        {
            if (!best.TryGetValue(ticket.TicketId, out var seen) || ticket.Score > seen.Score)
                best[ticket.TicketId] = ticket;
        }

        var ranking = best.Values.OrderByDescending(t => t.Score).Select((t, i) => t with { Rank = i + 1 }).ToArray();
        var before = previous.Ranking.ToDictionary(t => t.TicketId, t => t.Rank);
        var moved = ranking.Count(t => !before.TryGetValue(t.TicketId, out var r) || r != t.Rank);
        return new RsdSnapshot(previous.RunNumber + 1, ranking, ranking.Length == 0 ? 0 : (double)moved / ranking.Length);
    }
}
