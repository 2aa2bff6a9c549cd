namespace Corpus.Services.Text;

public sealed class BoyerMooreSearcher
{
    private readonly string _pattern;
    private readonly int[] _badCharacter = new int[char.MaxValue + 1];

    public BoyerMooreSearcher(string pattern)
    {
        _pattern = pattern ?? throw new ArgumentNullException(nameof(pattern));
        Array.Fill(_badCharacter, -1);
        for (var i = 0; i < pattern.Length; i++) _badCharacter[pattern[i]] = i;
    }

    public int IndexIn(ReadOnlySpan<char> text)
    {
        var shift = 0;
        while (shift <= text.Length - _pattern.Length)
        {
            var j = _pattern.Length - 1;
            while (j >= 0 && _pattern[j] == text[shift + j]) j--;
            if (j < 0) return shift;
            shift += Math.Max(1, j - _badCharacter[text[shift + j]]);
        }
        return -1;
    }
}

public static class Globs
{
    public static bool IsMatch(string pattern, string path)
    {
        int p = 0, s = 0, star = -1, mark = 0;
        while (s < path.Length)
        {
            if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == path[s])) { p++; s++; }
            else if (p < pattern.Length && pattern[p] == '*') { star = p++; mark = s; }
            else if (star >= 0) { p = star + 1; s = ++mark; }
            else return false;
        }
        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }
}

/// <summary>Finds all keywords in one pass.</summary>
public class AhoCorasick
{
    private sealed class Node { public Dictionary<char, Node> Next = []; public Node? Fail; public List<int> Out = []; }
    private readonly Node _root = new();

    public AhoCorasick(IReadOnlyList<string> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            var n = _root;
            foreach (var c in words[i]) n = n.Next.TryGetValue(c, out var x) ? x : n.Next[c] = new Node();
            n.Out.Add(i);
        }
        var queue = new Queue<Node>();
        foreach (var child in _root.Next.Values) { child.Fail = _root; queue.Enqueue(child); }
        while (queue.TryDequeue(out var n))
            foreach (var (c, child) in n.Next)
            {
                var f = n.Fail;
                while (f != null && !f.Next.ContainsKey(c)) f = f.Fail;
                child.Fail = f?.Next[c] ?? _root;
                child.Out.AddRange(child.Fail.Out);
                queue.Enqueue(child);
            }
    }

    public IEnumerable<(int Position, int Word)> Find(string text)
    {
        var n = _root;
        for (var i = 0; i < text.Length; i++)
        {
            while (n != _root && !n.Next.ContainsKey(text[i])) n = n.Fail!;
            if (n.Next.TryGetValue(text[i], out var to)) n = to;
            foreach (var w in n.Out) yield return (i, w);
        }
    }
}
