using System.Text;

namespace Corpus.Services.Sharding;

public class ConsistentHashRing
{
    private readonly SortedList<uint, string> ring = [];

    public ConsistentHashRing(IEnumerable<string> nodes, int replicas = 100)
    {
        foreach (var n in nodes)
            for (var r = 0; r < replicas; r++) ring[Fnv(n + "#" + r)] = n;
    }

    public string NodeFor(string key)
    {
        var h = Fnv(key);
        int lo = 0, hi = ring.Count;
        while (lo < hi)
        {
            var mid = (lo + hi) / 2;
            if (ring.Keys[mid] < h) lo = mid + 1; else hi = mid;
        }
        return ring.Values[lo == ring.Count ? 0 : lo];
    }

    private static uint Fnv(string s)
    {
        var h = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(s)) h = (h ^ b) * 16777619;
        return h;
    }
}

public sealed class PasswordDigest
{
    private const int Iterations = 210_000;

    public string Create(string password)
    {
        var salt = System.Security.Cryptography.RandomNumberGenerator.GetBytes(16);
        var key = System.Security.Cryptography.Rfc2898DeriveBytes.Pbkdf2(password, salt, Iterations, System.Security.Cryptography.HashAlgorithmName.SHA512, 32);
        return $"v1${Iterations}${Convert.ToBase64String(salt)}${Convert.ToBase64String(key)}";
    }

    public bool Verify(string password, string stored)
    {
        var p = stored.Split('$');
        if (p.Length != 4 || p[0] != "v1") return false;
        var expected = Convert.FromBase64String(p[3]);
        var actual = System.Security.Cryptography.Rfc2898DeriveBytes.Pbkdf2(password, Convert.FromBase64String(p[2]), int.Parse(p[1]), System.Security.Cryptography.HashAlgorithmName.SHA512, expected.Length);
        return System.Security.Cryptography.CryptographicOperations.FixedTimeEquals(expected, actual);
    }
}

internal struct Rolling
{
    private const ulong Prime = 1_000_003;
    private readonly ulong high;
    public ulong Value { get; private set; }

    public Rolling(ReadOnlySpan<byte> window)
    {
        high = 1;
        foreach (var b in window) { Value = Value * Prime + b; high *= Prime; }
    }

    public void Slide(byte outgoing, byte incoming) => Value = Value * Prime + incoming - outgoing * high;
}
