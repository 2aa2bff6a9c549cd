using System.Buffers.Binary;

namespace Corpus.Granary.Numbers.HeldOut;

public sealed class RecentlyUsed<TKey, TValue>(int capacity) where TKey : notnull
{
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _map = new(capacity);
    private readonly LinkedList<(TKey Key, TValue Value)> _order = new();

    public TValue GetOrAdd(TKey key, Func<TKey, TValue> make)
    {
        if (_map.TryGetValue(key, out var node))
        {
            _order.Remove(node);
            _order.AddFirst(node);
            return node.Value.Value;
        }
        if (_map.Count >= capacity)
        {
            _map.Remove(_order.Last!.Value.Key);
            _order.RemoveLast();
        }
        var value = make(key);
        _map[key] = _order.AddFirst((key, value));
        return value;
    }
}

public static class Fold32
{
    public static uint Of(ReadOnlySpan<byte> data, uint seed = 0x9747b28c)
    {
        var h = seed;
        var n = data.Length;
        while (data.Length >= 4)
        {
            var k = BinaryPrimitives.ReadUInt32LittleEndian(data) * 0xcc9e2d51;
            h ^= uint.RotateLeft(k, 15) * 0x1b873593;
            h = uint.RotateLeft(h, 13) * 5 + 0xe6546b64;
            data = data[4..];
        }
        uint tail = 0;
        for (var i = data.Length - 1; i >= 0; i--) tail = tail << 8 | data[i];
        if (data.Length > 0) h ^= uint.RotateLeft(tail * 0xcc9e2d51, 15) * 0x1b873593;
        h ^= (uint)n;
        h = (h ^ h >> 16) * 0x85ebca6b;
        h = (h ^ h >> 13) * 0xc2b2ae35;
        return h ^ h >> 16;
    }
}

public sealed record Fixture(string Home, string Away, int HomeGoals, int AwayGoals);

public sealed class LeagueLadder
{
    private readonly Dictionary<string, double> _elo = new();

    public IReadOnlyList<(string Club, double Rating)> Rank(IEnumerable<Fixture> season)
    {
        foreach (var f in season)
        {
            double a = _elo.GetValueOrDefault(f.Home, 1500), b = _elo.GetValueOrDefault(f.Away, 1500);
            var expected = 1 / (1 + Math.Pow(10, (b - a - 65) / 400));
            var got = f.HomeGoals > f.AwayGoals ? 1 : f.HomeGoals == f.AwayGoals ? 0.5 : 0;
            var k = 20 * Math.Log(1 + Math.Abs(f.HomeGoals - f.AwayGoals) + 1);
            _elo[f.Home] = a + k * (got - expected);
            _elo[f.Away] = b - k * (got - expected);
        }
        return _elo.OrderByDescending(p => p.Value).Select(p => (p.Key, p.Value)).ToList();
    }
}

public sealed class LadderRow
{
    public int Rank { get; set; }
    public string Club { get; set; } = "";
    public double Score { get; set; }
    public double Change { get; set; }
}
