namespace Corpus.Workshop.Toolchain;

internal static class DidYouMean
{
    /// <summary>Names in scope worth offering for an identifier the binder could not resolve.</summary>
    public static string? Suggest(ReadOnlySpan<char> unknown, IEnumerable<string> inScope)
    {
        string? pick = null;
        var budget = unknown.Length switch { <= 2 => 0, <= 5 => 1, <= 9 => 2, _ => 3 };
        var lowest = budget + 1;
        foreach (var name in inScope)
        {
            if (Math.Abs(name.Length - unknown.Length) > budget) continue;
            var d = OptimalAlignment(unknown, name);
            if (d < lowest || (d == lowest && pick is not null && string.CompareOrdinal(name, pick) < 0))
            {
                lowest = d;
                pick = name;
            }
        }

        return pick;
    }

    private static int OptimalAlignment(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var grid = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) grid[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) grid[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        for (var j = 1; j <= b.Length; j++)
        {
            var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
            var v = Math.Min(grid[i - 1, j] + 1, grid[i, j - 1] + 1);
            v = Math.Min(v, grid[i - 1, j - 1] + (same ? 0 : 1));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            {
                v = Math.Min(v, grid[i - 2, j - 2] + 1);
            }

            grid[i, j] = v;
        }

        return grid[a.Length, b.Length];
    }
}
