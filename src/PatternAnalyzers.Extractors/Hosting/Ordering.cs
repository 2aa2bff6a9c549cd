namespace PatternAnalyzers.Extractors.Hosting;

/// <summary>Orders what mostly is in order.</summary>
internal static class Ordering
{
    /// <summary>The same list when it is in order; equal ones keep their places.</summary>
    public static List<T> InOrder<T>(this List<T> items, Comparison<T> comparison)
    {
        for (var at = 1; at < items.Count; at++)
        {
            if (comparison(items[at - 1], items[at]) > 0)
                return [.. items.OrderBy(static item => item, Comparer<T>.Create(comparison))];
        }

        return items;
    }
}
