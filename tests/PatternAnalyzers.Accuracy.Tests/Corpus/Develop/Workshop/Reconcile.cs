namespace Corpus.Workshop.Receivables;

public sealed record OpenInvoice(string Number, string Debtor, decimal Due, DateOnly DueOn);
public sealed record IncomingPayment(Guid Id, string Text, decimal Amount, DateOnly BookedOn);
public sealed record Settlement(Guid PaymentId, IReadOnlyList<string> InvoiceNumbers, string How);

public sealed class PaymentMatcher
{
    private readonly int _maxParts;

    public PaymentMatcher(int maxParts = 4) => _maxParts = maxParts;

    public IEnumerable<Settlement> Match(IEnumerable<IncomingPayment> payments, IEnumerable<OpenInvoice> invoices)
    {
        var open = invoices.OrderBy(i => i.DueOn).ToList();
        foreach (var payment in payments)
        {
            var hit = ByNumber(payment, open) ?? ByAmount(payment, open) ?? BySum(payment, open);
            if (hit is null) continue;
            open.RemoveAll(i => hit.InvoiceNumbers.Contains(i.Number));
            yield return hit;
        }
    }

    private static Settlement? ByNumber(IncomingPayment p, List<OpenInvoice> open)
    {
        var named = open.Where(i => p.Text.Contains(i.Number, StringComparison.OrdinalIgnoreCase)).ToList();
        return named.Count > 0 && named.Sum(i => i.Due) == p.Amount
            ? new Settlement(p.Id, named.ConvertAll(i => i.Number), "number")
            : null;
    }

    private static Settlement? ByAmount(IncomingPayment p, List<OpenInvoice> open)
    {
        var same = open.Where(i => i.Due == p.Amount && p.Text.Contains(i.Debtor, StringComparison.OrdinalIgnoreCase)).Take(2).ToList();
        return same.Count == 1 ? new Settlement(p.Id, [same[0].Number], "amount") : null;
    }

    private Settlement? BySum(IncomingPayment p, List<OpenInvoice> open)
    {
        var mine = open.Where(i => p.Text.Contains(i.Debtor, StringComparison.OrdinalIgnoreCase)).ToList();
        var chosen = new Stack<OpenInvoice>();
        return Search(0, p.Amount) ? new Settlement(p.Id, chosen.Select(c => c.Number).ToList(), "sum") : null;

        bool Search(int from, decimal rest)
        {
            if (rest == 0) return chosen.Count > 0;
            if (rest < 0 || chosen.Count == _maxParts) return false;
            for (var i = from; i < mine.Count; i++)
            {
                chosen.Push(mine[i]);
                if (Search(i + 1, rest - mine[i].Due)) return true;
                chosen.Pop();
            }

            return false;
        }
    }
}

public static class SettlementMapper
{
    public static string[] ToRow(Settlement s) =>
        [s.PaymentId.ToString("D"), string.Join('+', s.InvoiceNumbers), s.How];
}
