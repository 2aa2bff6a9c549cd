using System.Buffers.Binary;

namespace Corpus.Foundry.Spool;

/// <summary>A rolling checksum: finds the places where a backup stream may be cut.</summary>
public sealed class ChunkCutter
{
    private readonly uint _mask;
    private readonly int _window;
    private uint _a, _b;

    public ChunkCutter(int averageBits = 13, int window = 48) => (_mask, _window) = ((1u << averageBits) - 1, window);

    public IEnumerable<Range> Cut(byte[] data)
    {
        _a = _b = 0;
        var start = 0;
        for (var i = 0; i < data.Length; i++)
        {
            _a += data[i];
            _b += _a;
            if (i - start >= _window)
            {
                var gone = data[i - _window];
                _a -= gone;
                _b -= (uint)_window * gone;
            }

            if (((_a ^ _b << 7) & _mask) != _mask || i - start < 2048) continue;
            yield return start..(i + 1);
            start = i + 1;
            _a = _b = 0;
        }

        if (start < data.Length) yield return start..data.Length;
    }
}

internal static class Fingerprint128
{
    public static UInt128 Of(ReadOnlySpan<byte> data, ulong seed)
    {
        ulong x = seed ^ 0x9E3779B97F4A7C15, y = ~seed;
        while (data.Length >= 8)
        {
            x = ulong.RotateLeft(x ^ BinaryPrimitives.ReadUInt64LittleEndian(data), 31) * 0xBF58476D1CE4E5B9;
            y = ulong.RotateLeft(y + x, 17) * 0x94D049BB133111EB;
            data = data[8..];
        }

        ulong tail = 0;
        for (var i = 0; i < data.Length; i++) tail |= (ulong)data[i] << (8 * i);
        x ^= tail;
        y += (ulong)data.Length;
        return new UInt128(x ^ x >> 29, y ^ y >> 32);
    }
}

/// <summary>Drops what is no longer reachable from a snapshot.</summary>
public sealed class Sweep
{
    public IReadOnlySet<string> Unreachable(IReadOnlyDictionary<string, string[]> links, IEnumerable<string> roots)
    {
        var grey = new Stack<string>(roots);
        var black = new HashSet<string>();
        while (grey.Count > 0)
        {
            var blob = grey.Pop();
            if (!black.Add(blob) || !links.TryGetValue(blob, out var children)) continue;
            foreach (var child in children) grey.Push(child);
        }

        return links.Keys.Where(k => !black.Contains(k)).ToHashSet();
    }
}

/// <summary>One line of the spool table.</summary>
public static class SpoolMapper
{
    public static SpoolRow ToRow(string id, long bytes, DateTimeOffset at) => new() { Id = id, Bytes = bytes, At = at };
}

public sealed class SpoolRow
{
    public required string Id { get; init; }
    public long Bytes { get; init; }
    public DateTimeOffset At { get; init; }
}

/// <summary>Splits an amount over shares so that nothing is lost to rounding.</summary>
public sealed class Apportion
{
    public static long[] LargestRemainder(long cents, IReadOnlyList<double> shares)
    {
        var total = shares.Sum();
        var exact = shares.Select(s => cents * s / total).ToArray();
        var result = Array.ConvertAll(exact, e => (long)Math.Floor(e));
        var left = cents - result.Sum();
        foreach (var i in Enumerable.Range(0, exact.Length).OrderByDescending(i => exact[i] - Math.Floor(exact[i])).ThenBy(i => i))
        {
            if (left-- <= 0) break;
            result[i]++;
        }

        return result;
    }
}
