namespace Corpus.Services.Energy.HeldOut;

public class BlockTariff
{
    private readonly (decimal UpTo, decimal Price)[] blocks;
    public BlockTariff(params (decimal UpTo, decimal Price)[] blocks) => this.blocks = blocks.OrderBy(b => b.UpTo).ToArray();

    public decimal Charge(decimal kwh)
    {
        decimal total = 0, floor = 0;
        foreach (var (upTo, price) in blocks)
        {
            if (kwh <= floor) break;
            total += (Math.Min(kwh, upTo) - floor) * price;
            floor = upTo;
        }
        return kwh > floor ? total + (kwh - floor) * blocks[^1].Price : total;
    }
}

public static class KMeans
{
    public static int[] Cluster(double[][] points, int k, Random random, int maxRounds = 100)
    {
        var centers = points.OrderBy(_ => random.Next()).Take(k).Select(c => (double[])c.Clone()).ToArray();
        var label = new int[points.Length];
        for (var round = 0; round < maxRounds; round++)
        {
            var moved = false;
            for (var i = 0; i < points.Length; i++)
            {
                var nearest = Enumerable.Range(0, k).MinBy(c => centers[c].Zip(points[i], (a, b) => (a - b) * (a - b)).Sum());
                if (nearest != label[i]) { label[i] = nearest; moved = true; }
            }
            if (!moved) break;
            for (var c = 0; c < k; c++)
            {
                var members = points.Where((_, i) => label[i] == c).ToArray();
                if (members.Length == 0) continue;
                for (var d = 0; d < centers[c].Length; d++) centers[c][d] = members.Average(m => m[d]);
            }
        }
        return label;
    }
}
