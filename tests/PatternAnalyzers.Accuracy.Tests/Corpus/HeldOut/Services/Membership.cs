using System.Collections;

namespace Corpus.Services.Dedup.HeldOut;

public sealed class BloomFilter
{
    private readonly BitArray _bits;
    private readonly int _k;

    public BloomFilter(int expected, double falsePositives)
    {
        var m = (int)Math.Ceiling(-expected * Math.Log(falsePositives) / (Math.Log(2) * Math.Log(2)));
        _bits = new BitArray(m);
        _k = Math.Max(1, (int)Math.Round(m / (double)expected * Math.Log(2)));
    }

    public void Add(string item) { foreach (var i in Positions(item)) _bits[i] = true; }

    public bool MayContain(string item)
    {
        foreach (var i in Positions(item)) if (!_bits[i]) return false;
        return true;
    }

    private IEnumerable<int> Positions(string s)
    {
        uint a = 5381, b = 0x9E3779B9;
        foreach (var c in s) { a = a * 33 ^ c; b = (b ^ c) * 0x01000193; }
        for (uint i = 0; i < _k; i++) yield return (int)((a + i * b) % (uint)_bits.Length);
    }
}

public sealed record ContentKey(string Value)
{
    public static ContentKey From(IReadOnlyDictionary<string, string?> fields)
    {
        using var sha = System.Security.Cryptography.IncrementalHash.CreateHash(System.Security.Cryptography.HashAlgorithmName.SHA256);
        foreach (var (name, value) in fields.OrderBy(f => f.Key, StringComparer.Ordinal))
        {
            sha.AppendData(System.Text.Encoding.UTF8.GetBytes(name));
            sha.AppendData([(byte)(value is null ? 0 : 1)]);
            if (value is not null) sha.AppendData(System.Text.Encoding.UTF8.GetBytes(value.Normalize()));
        }
        return new(Convert.ToHexStringLower(sha.GetHashAndReset()));
    }
}
