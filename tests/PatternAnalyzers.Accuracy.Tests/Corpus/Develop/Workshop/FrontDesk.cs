namespace Corpus.Workshop.Hotel;

public sealed class FrontDesk
{
    private readonly IReadOnlyList<Extension> _extensions;

    public FrontDesk(IReadOnlyList<Extension> extensions) => _extensions = extensions;

    public sealed record Extension(int Number, string Desk, string Keywords);

    public int Connect(string request)
    {
        var words = Split(request);
        if (words.Count == 0) return 0;

        var ordered = _extensions
            .Select(e => (e.Number, Overlap: Jaccard(words, Split(e.Desk + " " + e.Keywords))))
            .Where(x => x.Overlap >= 0.2)
            .OrderByDescending(x => x.Overlap)
            .ToArray();

        return ordered is [var first, ..] ? first.Number : 0;
    }

    private static HashSet<string> Split(string text) =>
        text.ToLowerInvariant()
            .Split([' ', ',', '.', '?', '!'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => w.Length > 2)
            .Select(w => w.EndsWith('s') ? w[..^1] : w)
            .ToHashSet();

    private static double Jaccard(HashSet<string> a, HashSet<string> b)
    {
        var both = a.Count(b.Contains);
        return both == 0 ? 0 : (double)both / (a.Count + b.Count - both);
    }
}
