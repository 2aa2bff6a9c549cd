namespace Corpus.Services.Chess;

public readonly record struct Standing(double Rating, double Deviation);

public static class Glicko
{
    private static readonly double Q = Math.Log(10) / 400;

    public static Standing Update(Standing me, IReadOnlyList<(Standing Opponent, double Outcome)> games)
    {
        if (games.Count == 0) return me with { Deviation = Math.Min(Math.Sqrt(me.Deviation * me.Deviation + 34 * 34), 350) };
        double d2 = 0, delta = 0;
        foreach (var (o, s) in games)
        {
            var g = G(o.Deviation);
            var e = 1 / (1 + Math.Pow(10, -g * (me.Rating - o.Rating) / 400));
            d2 += g * g * e * (1 - e);
            delta += g * (s - e);
        }
        d2 = 1 / (Q * Q * d2);
        var denominator = 1 / (me.Deviation * me.Deviation) + 1 / d2;
        return new(me.Rating + Q / denominator * delta, Math.Sqrt(1 / denominator));
    }

    private static double G(double rd) => 1 / Math.Sqrt(1 + 3 * Q * Q * rd * rd / (Math.PI * Math.PI));
}

internal sealed class Thing2
{
    // material, mobility, king safety
    private static readonly int[] Values = { 0, 100, 320, 330, 500, 900, 20000 };

    public int Eval(ReadOnlySpan<sbyte> board, int mobilityWhite, int mobilityBlack, bool whiteCastled, bool blackCastled)
    {
        int total = 0;
        for (int i = 0; i < board.Length; i++)
        {
            int piece = board[i];
            if (piece == 0) continue;
            int v = Values[Math.Abs(piece)];
            int rank = i >> 3, file = i & 7;
            v += 8 - (Math.Abs(rank * 2 - 7) + Math.Abs(file * 2 - 7)) / 2;
            total += piece > 0 ? v : -v;
        }
        total += 4 * (mobilityWhite - mobilityBlack);
        if (whiteCastled) total += 35;
        if (blackCastled) total -= 35;
        return total;
    }
}
