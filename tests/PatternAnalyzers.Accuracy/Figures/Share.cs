namespace PatternAnalyzers.Accuracy.Figures;

/// <summary>So many of so many.</summary>
/// <param name="Part">How many.</param>
/// <param name="Whole">Of how many.</param>
internal sealed record Share(int Part, int Whole)
{
    /// <summary>The quotient; null of nothing.</summary>
    public double? Value => Whole == 0 ? null : (double)Part / Whole;

    /// <summary>Counts the rows that fit.</summary>
    public static Share Of(IEnumerable<Judged> rows, Func<Judged, bool> fits)
    {
        var all = rows.ToList();
        return new(all.Count(fits), all.Count);
    }
}
