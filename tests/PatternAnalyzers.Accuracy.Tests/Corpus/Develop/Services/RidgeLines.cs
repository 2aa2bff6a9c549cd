namespace Corpus.Services.Terrain;

public class HeightThing
{
    private readonly float[,] h;
    public HeightThing(float[,] h) => this.h = h;

    public IReadOnlyList<(int X, int Y)> RunDown(int x, int y)
    {
        var path = new List<(int X, int Y)> { (x, y) };
        while (true)
        {
            var (bx, by, best) = (x, y, h[x, y]);
            for (int dx = -1; dx <= 1; dx++)
                for (int dy = -1; dy <= 1; dy++)
                {
                    int nx = x + dx, ny = y + dy;
                    if (nx < 0 || ny < 0 || nx >= h.GetLength(0) || ny >= h.GetLength(1)) continue;
                    if (h[nx, ny] < best) (bx, by, best) = (nx, ny, h[nx, ny]);
                }
            if ((bx, by) == (x, y)) return path;
            path.Add((x, y) = (bx, by));
        }
    }
}

public static class RomanNumeralParser
{
    public static bool TryParse(string s, out int value)
    {
        value = 0;
        var previous = int.MaxValue;
        foreach (var c in s)
        {
            var v = c switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, 'D' => 500, 'M' => 1000, _ => 0 };
            if (v == 0) return false;
            value += v > previous ? v - 2 * previous : v;
            previous = v;
        }
        return value > 0;
    }
}

public sealed class LevelFillerService
{
    // water trapped between columns
    public long Volume(int[] columns)
    {
        int l = 0, r = columns.Length - 1, lm = 0, rm = 0;
        long total = 0;
        while (l < r)
        {
            if (columns[l] < columns[r]) { lm = Math.Max(lm, columns[l]); total += lm - columns[l++]; }
            else { rm = Math.Max(rm, columns[r]); total += rm - columns[r--]; }
        }
        return total;
    }
}
