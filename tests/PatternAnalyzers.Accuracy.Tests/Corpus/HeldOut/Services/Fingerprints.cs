namespace Corpus.Services.Media.HeldOut;

public static class PerceptualHash
{
    public static ulong Compute(byte[,] gray)
    {
        int h = gray.GetLength(0), w = gray.GetLength(1);
        ulong bits = 0;
        for (int y = 0; y < 8; y++)
            for (int x = 0; x < 8; x++)
                if (Cell(x, y) < Cell(x + 1, y)) bits |= 1UL << (y * 8 + x);
        return bits;

        long Cell(int cx, int cy)
        {
            long sum = 0; int n = 0;
            for (int yy = cy * h / 8; yy < (cy + 1) * h / 8; yy++)
                for (int xx = cx * w / 9; xx < (cx + 1) * w / 9; xx++) { sum += gray[yy, xx]; n++; }
            return n == 0 ? 0 : sum / n;
        }
    }

    public static int Distance(ulong a, ulong b) => System.Numerics.BitOperations.PopCount(a ^ b);
}

public class SimHasher
{
    public long Of(IEnumerable<string> shingles)
    {
        Span<int> counts = stackalloc int[64];
        foreach (var s in shingles)
        {
            long h = 1125899906842597L;
            foreach (var c in s) h = 31 * h + c;
            for (var i = 0; i < 64; i++) counts[i] += (h >> i & 1) == 1 ? 1 : -1;
        }
        long result = 0;
        for (var i = 0; i < 64; i++) if (counts[i] > 0) result |= 1L << i;
        return result;
    }
}
