namespace Corpus.Workshop.Build;

public readonly struct Glob
{
    private readonly string _pattern;

    public Glob(string pattern) => _pattern = pattern.Replace('\\', '/');

    public bool Covers(string path) => Walk(_pattern, path.Replace('\\', '/'));

    private static bool Walk(ReadOnlySpan<char> p, ReadOnlySpan<char> s)
    {
        while (true)
        {
            if (p.IsEmpty) return s.IsEmpty;
            if (p.StartsWith("**/"))
            {
                for (var i = 0; i <= s.Length; i++)
                {
                    if ((i == 0 || s[i - 1] == '/') && Walk(p[3..], s[i..])) return true;
                }

                return false;
            }

            if (p[0] == '*')
            {
                for (var i = 0; i <= s.Length; i++)
                {
                    if (Walk(p[1..], s[i..])) return true;
                    if (i < s.Length && s[i] == '/') break;
                }

                return false;
            }

            if (s.IsEmpty || (p[0] != '?' && p[0] != s[0]) || (p[0] == '?' && s[0] == '/')) return false;
            p = p[1..];
            s = s[1..];
        }
    }
}
