namespace Corpus.Workshop.Trails;

public readonly record struct Waypoint(double Lat, double Lon, double Elevation);

public static class TrackThinning
{
    public static List<Waypoint> Thin(IReadOnlyList<Waypoint> track, double tolerance)
    {
        if (track.Count < 3) return [.. track];
        var keep = new bool[track.Count];
        keep[0] = keep[^1] = true;
        var spans = new Stack<(int From, int To)>();
        spans.Push((0, track.Count - 1));
        while (spans.TryPop(out var span))
        {
            var (index, farthest) = (-1, tolerance);
            for (var i = span.From + 1; i < span.To; i++)
            {
                var d = Offset(track[i], track[span.From], track[span.To]);
                if (d > farthest) (index, farthest) = (i, d);
            }

            if (index < 0) continue;
            keep[index] = true;
            spans.Push((span.From, index));
            spans.Push((index, span.To));
        }

        return track.Where((_, i) => keep[i]).ToList();
    }

    private static double Offset(Waypoint p, Waypoint a, Waypoint b)
    {
        var (dx, dy) = (b.Lon - a.Lon, b.Lat - a.Lat);
        var length = Math.Sqrt(dx * dx + dy * dy);
        return length == 0
            ? Math.Sqrt(Math.Pow(p.Lon - a.Lon, 2) + Math.Pow(p.Lat - a.Lat, 2))
            : Math.Abs(dy * p.Lon - dx * p.Lat + b.Lon * a.Lat - b.Lat * a.Lon) / length;
    }
}

public static class WaypointExtensions
{
    public static Waypoint WithElevation(this Waypoint w, double metres) => w with { Elevation = metres };

    public static string ToGeoJson(this Waypoint w) => FormattableString.Invariant($"[{w.Lon},{w.Lat},{w.Elevation}]");
}
