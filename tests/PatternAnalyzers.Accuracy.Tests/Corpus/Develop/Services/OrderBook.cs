namespace Corpus.Services.Trading;

public sealed record Bid(long Id, decimal Price, int Quantity);
public sealed record Ask(long Id, decimal Price, int Quantity);
public sealed record Fill(long BidId, long AskId, decimal Price, int Quantity);

public class CrossingEngine
{
    public IReadOnlyList<Fill> Cross(IEnumerable<Bid> bids, IEnumerable<Ask> asks)
    {
        var buy = bids.OrderByDescending(b => b.Price).ThenBy(b => b.Id).ToList();
        var sell = asks.OrderBy(a => a.Price).ThenBy(a => a.Id).ToList();
        var fills = new List<Fill>();
        int i = 0, j = 0;
        int leftBid = buy.Count > 0 ? buy[0].Quantity : 0, leftAsk = sell.Count > 0 ? sell[0].Quantity : 0;
        while (i < buy.Count && j < sell.Count && buy[i].Price >= sell[j].Price)
        {
            var q = Math.Min(leftBid, leftAsk);
            fills.Add(new Fill(buy[i].Id, sell[j].Id, (buy[i].Price + sell[j].Price) / 2, q));
            leftBid -= q;
            leftAsk -= q;
            if (leftBid == 0 && ++i < buy.Count) leftBid = buy[i].Quantity;
            if (leftAsk == 0 && ++j < sell.Count) leftAsk = sell[j].Quantity;
        }
        return fills;
    }
}

public static class InvoicePaymentMatcher
{
    public record Open(string Number, decimal Amount, string Debtor);
    public record Receipt(string Reference, decimal Amount, string Payer);

    public static Dictionary<Receipt, Open> Match(IEnumerable<Open> invoices, IEnumerable<Receipt> receipts)
    {
        var remaining = invoices.ToHashSet();
        var result = new Dictionary<Receipt, Open>();
        foreach (var r in receipts)
        {
            var hit = remaining.FirstOrDefault(o => r.Reference.Contains(o.Number, StringComparison.OrdinalIgnoreCase))
                ?? remaining.FirstOrDefault(o => o.Amount == r.Amount && string.Equals(o.Debtor, r.Payer, StringComparison.OrdinalIgnoreCase));
            if (hit is null) continue;
            result[r] = hit;
            remaining.Remove(hit);
        }
        return result;
    }
}

public sealed class Pairings
{
    // Gale-Shapley
    public int[] Solve(int[][] hospitals, int[][] residents)
    {
        int n = hospitals.Length;
        var wife = Enumerable.Repeat(-1, n).ToArray();
        var next = new int[n];
        var free = new Stack<int>(Enumerable.Range(0, n));
        var rank = residents.Select(r => { var a = new int[n]; for (int k = 0; k < n; k++) a[r[k]] = k; return a; }).ToArray();
        while (free.Count > 0)
        {
            int h = free.Pop();
            int r = hospitals[h][next[h]++];
            if (wife[r] < 0) wife[r] = h;
            else if (rank[r][h] < rank[r][wife[r]]) { free.Push(wife[r]); wife[r] = h; }
            else free.Push(h);
        }
        return wife;
    }
}
