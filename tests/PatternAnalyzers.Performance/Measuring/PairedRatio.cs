using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Performance.Measuring;

/// <summary>Two things measured in turn, A B A B …: the median of the ratios A/B and the interval that holds it.</summary>
/// <param name="Median">Median of the ratios of the pairs.</param>
/// <param name="Low">Lower end of the interval.</param>
/// <param name="High">Upper end of the interval.</param>
/// <param name="Pairs">Number of pairs.</param>
internal sealed record PairedRatio(double Median, double Low, double High, int Pairs)
{
    private const double Trust = .95;

    /// <summary>The interval lies between order statistics, without any assumption about how times are distributed; with fewer than six pairs it is the whole range and holds the median less surely than 95 %.</summary>
    public static PairedRatio Of(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        var ratios = first.Zip(second, (a, b) => a / b).Order().ToArray();
        var rank = Rank(ratios.Length);
        return new PairedRatio(MedianOf(ratios), ratios[rank], ratios[ratios.Length - 1 - rank], ratios.Length);
    }

    public static double MedianOf(IEnumerable<double> values)
    {
        var ordered = values.Order().ToArray();
        return (ordered[(ordered.Length - 1) / 2] + ordered[ordered.Length / 2]) / 2;
    }

    public override string ToString() => $"{Figure.Of(Median, "0.000")}× ({Figure.Of(Low, "0.000")}–{Figure.Of(High, "0.000")}, {Counted.Of(Pairs, "pair")})";

    // The highest rank k such that the median lies outside [x(k), x(n-1-k)] with less than 5 % probability: fair coin tosses.
    private static int Rank(int count)
    {
        var probability = Math.Pow(.5, count);
        var below = probability;
        var rank = 0;
        while (2 * (below + (probability *= (count - rank) / (rank + 1d))) < 1 - Trust)
        {
            below += probability;
            rank++;
        }

        return rank;
    }
}
