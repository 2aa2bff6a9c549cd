namespace Corpus.Services.Maps;

public readonly record struct Pt(double X, double Y);

public static class DouglasPeucker
{
    public static List<Pt> Simplify(IReadOnlyList<Pt> line, double epsilon)
    {
        var keep = new bool[line.Count];
        keep[0] = keep[^1] = true;
        Reduce(0, line.Count - 1);
        return line.Where((_, i) => keep[i]).ToList();

        void Reduce(int a, int b)
        {
            var (far, at) = (0.0, -1);
            for (int i = a + 1; i < b; i++)
            {
                var d = Distance(line[i], line[a], line[b]);
                if (d > far) (far, at) = (d, i);
            }
            if (at < 0 || far <= epsilon) return;
            keep[at] = true;
            Reduce(a, at);
            Reduce(at, b);
        }
    }

    private static double Distance(Pt p, Pt a, Pt b)
    {
        double dx = b.X - a.X, dy = b.Y - a.Y, len = Math.Sqrt(dx * dx + dy * dy);
        return len == 0 ? Math.Sqrt((p.X - a.X) * (p.X - a.X) + (p.Y - a.Y) * (p.Y - a.Y)) : Math.Abs(dy * p.X - dx * p.Y + b.X * a.Y - b.Y * a.X) / len;
    }
}

internal class RunLength
{
    public byte[] Squeeze(byte[] pixels)
    {
        var o = new List<byte>();
        for (int i = 0; i < pixels.Length;)
        {
            int run = 1;
            while (run < 255 && i + run < pixels.Length && pixels[i + run] == pixels[i]) run++;
            o.Add((byte)run);
            o.Add(pixels[i]);
            i += run;
        }
        return o.ToArray();
    }

    public byte[] Unsqueeze(byte[] packed)
    {
        var o = new List<byte>();
        for (int i = 0; i + 1 < packed.Length; i += 2)
            for (int n = 0; n < packed[i]; n++) o.Add(packed[i + 1]);
        return o.ToArray();
    }
}

public sealed class ConvexHull
{
    public Pt[] Of(IEnumerable<Pt> points)
    {
        var p = points.OrderBy(q => q.X).ThenBy(q => q.Y).ToArray();
        var hull = new List<Pt>();
        foreach (var pass in new[] { p, p.Reverse().ToArray() })
        {
            var start = hull.Count;
            foreach (var q in pass)
            {
                while (hull.Count >= start + 2 && Cross(hull[^2], hull[^1], q) <= 0) hull.RemoveAt(hull.Count - 1);
                hull.Add(q);
            }
            hull.RemoveAt(hull.Count - 1);
        }
        return hull.ToArray();
    }

    private static double Cross(Pt o, Pt a, Pt b) => (a.X - o.X) * (b.Y - o.Y) - (a.Y - o.Y) * (b.X - o.X);
}
