namespace Corpus.OnexNodes.Unmarked.HeldOut;

public static class Alignment
{
    /// <summary>Global alignment of two nucleotide strings.</summary>
    public static (int Score, string A, string B) Best(string a, string b, int match = 1, int mismatch = -1, int gap = -2)
    {
        var t = new int[a.Length + 1, b.Length + 1];
        for (int i = 1; i <= a.Length; i++) t[i, 0] = i * gap;
        for (int j = 1; j <= b.Length; j++) t[0, j] = j * gap;
        for (int i = 1; i <= a.Length; i++)
            for (int j = 1; j <= b.Length; j++)
                t[i, j] = Math.Max(t[i - 1, j - 1] + Pay(i, j), Math.Max(t[i - 1, j], t[i, j - 1]) + gap);

        var (x, y) = (new Stack<char>(), new Stack<char>());
        for (int i = a.Length, j = b.Length; i > 0 || j > 0;)
        {
            if (i > 0 && j > 0 && t[i, j] == t[i - 1, j - 1] + Pay(i, j)) { x.Push(a[--i]); y.Push(b[--j]); }
            else if (i > 0 && t[i, j] == t[i - 1, j] + gap) { x.Push(a[--i]); y.Push('-'); }
            else { x.Push('-'); y.Push(b[--j]); }
        }
        return (t[a.Length, b.Length], new string(x.ToArray()), new string(y.ToArray()));

        int Pay(int i, int j) => a[i - 1] == b[j - 1] ? match : mismatch;
    }
}
