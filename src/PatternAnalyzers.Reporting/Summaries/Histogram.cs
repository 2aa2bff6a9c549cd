namespace PatternAnalyzers.Reporting.Summaries;

/// <summary>Counts scores in bars of equal width.</summary>
internal static class Histogram
{
    public static IReadOnlyList<Bin> Of(IEnumerable<double> scores, int bars)
    {
        var counts = new int[bars];
        foreach (var score in scores)
        {
            // Four decimals: .15 must fall into the bar that begins at .15, whatever 0.15 * 20 is in binary.
            var place = (int)Math.Floor(Math.Round(score * bars, 6, MidpointRounding.AwayFromZero));
            counts[Math.Clamp(place, 0, bars - 1)]++;
        }

        return [.. counts.Select((count, bar) => new Bin(Edge(bar, bars), Edge(bar + 1, bars), count))];
    }

    private static double Edge(int bar, int bars) => Math.Round((double)bar / bars, 4, MidpointRounding.AwayFromZero);
}
