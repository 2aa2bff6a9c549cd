namespace Corpus.Workshop.Caves;

public sealed class CaveMap(bool[,] rock)
{
    public IEnumerable<List<(int X, int Y)>> Chambers()
    {
        var (w, h) = (rock.GetLength(0), rock.GetLength(1));
        var seen = new bool[w, h];
        var frontier = new Queue<(int X, int Y)>();
        for (var x = 0; x < w; x++)
        for (var y = 0; y < h; y++)
        {
            if (rock[x, y] || seen[x, y]) continue;
            var chamber = new List<(int, int)>();
            seen[x, y] = true;
            frontier.Enqueue((x, y));
            while (frontier.TryDequeue(out var c))
            {
                chamber.Add(c);
                foreach (var (dx, dy) in ((int, int)[])[(1, 0), (-1, 0), (0, 1), (0, -1)])
                {
                    var (nx, ny) = (c.X + dx, c.Y + dy);
                    if (nx < 0 || ny < 0 || nx >= w || ny >= h || rock[nx, ny] || seen[nx, ny]) continue;
                    seen[nx, ny] = true;
                    frontier.Enqueue((nx, ny));
                }
            }

            yield return chamber;
        }
    }
}
