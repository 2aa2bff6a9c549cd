namespace Corpus.Workshop.Procurement;

public sealed record Offer(string Supplier, double Price, double LeadDays, double QualityRating, double Co2PerUnit);

/// <summary>Orders offers by closeness to the ideal point.</summary>
public sealed class SupplierShortlist
{
    private readonly (Func<Offer, double> Value, double Weight, bool MoreIsBetter)[] _criteria =
    [
        (o => o.Price, 0.4, false),
        (o => o.LeadDays, 0.2, false),
        (o => o.QualityRating, 0.3, true),
        (o => o.Co2PerUnit, 0.1, false),
    ];

    public IReadOnlyList<Offer> Shortlist(IReadOnlyList<Offer> offers, int size)
    {
        if (offers.Count == 0) return [];
        var near = new double[offers.Count];
        var far = new double[offers.Count];
        foreach (var (value, weight, moreIsBetter) in _criteria)
        {
            var column = offers.Select(value).ToArray();
            var norm = Math.Sqrt(column.Sum(v => v * v));
            if (norm == 0) continue;
            var weighted = Array.ConvertAll(column, v => v / norm * weight);
            var (best, worst) = moreIsBetter ? (weighted.Max(), weighted.Min()) : (weighted.Min(), weighted.Max());
            for (var i = 0; i < weighted.Length; i++)
            {
                near[i] += Math.Pow(weighted[i] - best, 2);
                far[i] += Math.Pow(weighted[i] - worst, 2);
            }
        }

        return Enumerable.Range(0, offers.Count)
            .OrderByDescending(i => Math.Sqrt(far[i]) / (Math.Sqrt(near[i]) + Math.Sqrt(far[i]) + double.Epsilon))
            .Take(size)
            .Select(i => offers[i])
            .ToList();
    }
}
