using System.Collections;

namespace Corpus.Workshop.Accounts;

public sealed class BreachFilter
{
    private readonly BitArray _bits;
    private readonly int _rounds;

    public BreachFilter(int expected, double falsePositives)
    {
        var size = (int)Math.Ceiling(-expected * Math.Log(falsePositives) / (Math.Log(2) * Math.Log(2)));
        _bits = new BitArray(Math.Max(size, 64));
        _rounds = Math.Max(1, (int)Math.Round(_bits.Length / (double)expected * Math.Log(2)));
    }

    public void Add(string password)
    {
        foreach (var slot in Slots(password)) _bits[slot] = true;
    }

    public bool MayContain(string password) => Slots(password).All(s => _bits[s]);

    private IEnumerable<int> Slots(string text)
    {
        var (a, b) = (Fnv(text, 2166136261), Fnv(text, 0x9747b28c) | 1);
        for (uint i = 0; i < _rounds; i++)
        {
            yield return (int)(unchecked(a + i * b) % (uint)_bits.Length);
        }
    }

    private static uint Fnv(string text, uint seed)
    {
        var h = seed;
        foreach (var c in text)
        {
            h = unchecked((h ^ c) * 16777619);
        }

        return h;
    }
}

public sealed record PasswordHash(string Algorithm, int Iterations, string Salt, string Digest)
{
    public static PasswordHash Empty { get; } = new("none", 0, "", "");
}
