namespace Corpus.Workshop.Plagiarism;

/// <summary>Winnowed fingerprints of an essay; two essays that share text share fingerprints.</summary>
public sealed class Fingerprint
{
    private const ulong Base = 257;
    private readonly int _gram;
    private readonly int _window;
    private readonly ulong _drop;

    public Fingerprint(int gram = 25, int window = 20)
    {
        _gram = gram;
        _window = window;
        _drop = 1;
        for (var i = 1; i < gram; i++) _drop = unchecked(_drop * Base);
    }

    public HashSet<ulong> Of(string essay)
    {
        var text = essay.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant).ToArray();
        var picked = new HashSet<ulong>();
        if (text.Length < _gram) return picked;

        var hashes = new ulong[text.Length - _gram + 1];
        ulong h = 0;
        unchecked
        {
            for (var i = 0; i < text.Length; i++)
            {
                if (i >= _gram) h -= text[i - _gram] * _drop;
                h = h * Base + text[i];
                if (i >= _gram - 1) hashes[i - _gram + 1] = h;
            }
        }

        for (var i = 0; i + _window <= hashes.Length; i++)
        {
            var least = ulong.MaxValue;
            for (var k = i; k < i + _window; k++) least = Math.Min(least, hashes[k]);
            picked.Add(least);
        }

        return picked;
    }
}
