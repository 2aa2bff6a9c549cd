using System.Numerics;
using System.Security.Cryptography;

namespace Corpus.Services.Hashing;

public sealed class Murmur3
{
    private readonly uint _seed;
    public Murmur3(uint seed = 0) => _seed = seed;

    public uint Hash(ReadOnlySpan<byte> data)
    {
        uint h = _seed, length = (uint)data.Length;
        while (data.Length >= 4)
        {
            h ^= Mix(BitConverter.ToUInt32(data));
            h = BitOperations.RotateLeft(h, 13) * 5 + 0xe6546b64;
            data = data[4..];
        }
        uint k = 0;
        for (int i = data.Length - 1; i >= 0; i--) k = k << 8 | data[i];
        h ^= Mix(k) ^ length;
        h = (h ^ h >> 16) * 0x85ebca6b;
        h = (h ^ h >> 13) * 0xc2b2ae35;
        return h ^ h >> 16;
    }

    private static uint Mix(uint k) => BitOperations.RotateLeft(k * 0xcc9e2d51, 15) * 0x1b873593;
}

public static class Crc16
{
    private static readonly ushort[] Table = Build();

    public static ushort Modbus(ReadOnlySpan<byte> frame)
    {
        ushort crc = 0xFFFF;
        foreach (var b in frame) crc = (ushort)(crc >> 8 ^ Table[(crc ^ b) & 0xFF]);
        return crc;
    }

    private static ushort[] Build()
    {
        var t = new ushort[256];
        for (int i = 0; i < 256; i++)
        {
            int v = i;
            for (int j = 0; j < 8; j++) v = (v & 1) != 0 ? v >> 1 ^ 0xA001 : v >> 1;
            t[i] = (ushort)v;
        }
        return t;
    }
}

public sealed class MerkleTree
{
    public byte[] Root(IEnumerable<byte[]> leaves)
    {
        var level = leaves.Select(l => SHA256.HashData([0, .. l])).ToList();
        if (level.Count == 0) return SHA256.HashData([]);
        while (level.Count > 1)
        {
            var up = new List<byte[]>((level.Count + 1) / 2);
            for (var i = 0; i < level.Count; i += 2)
                up.Add(i + 1 < level.Count ? SHA256.HashData([1, .. level[i], .. level[i + 1]]) : level[i]);
            level = up;
        }
        return level[0];
    }
}
