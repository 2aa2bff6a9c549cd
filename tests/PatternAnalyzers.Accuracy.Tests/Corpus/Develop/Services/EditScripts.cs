namespace Corpus.Services.Versioning;

public enum EditKind { Keep, Insert, Delete }

public class Lcs<T>(IEqualityComparer<T>? comparer = null)
{
    private readonly IEqualityComparer<T> _comparer = comparer ?? EqualityComparer<T>.Default;

    public IEnumerable<(EditKind Kind, T Item)> Script(IReadOnlyList<T> a, IReadOnlyList<T> b)
    {
        var t = new int[a.Count + 1, b.Count + 1];
        for (int i = a.Count - 1; i >= 0; i--)
            for (int j = b.Count - 1; j >= 0; j--)
                t[i, j] = _comparer.Equals(a[i], b[j]) ? t[i + 1, j + 1] + 1 : Math.Max(t[i + 1, j], t[i, j + 1]);
        int x = 0, y = 0;
        while (x < a.Count && y < b.Count)
        {
            if (_comparer.Equals(a[x], b[y])) { yield return (EditKind.Keep, a[x++]); y++; }
            else if (t[x + 1, y] >= t[x, y + 1]) yield return (EditKind.Delete, a[x++]);
            else yield return (EditKind.Insert, b[y++]);
        }
        while (x < a.Count) yield return (EditKind.Delete, a[x++]);
        while (y < b.Count) yield return (EditKind.Insert, b[y++]);
    }
}
