using System.Buffers.Binary;
using System.Numerics;

namespace PatternAnalyzers.Publishing.Embeddings;

/// <summary>MurmurHash3 of 32 bits, seed 0: the hash that names words in Qdrant's own BM25 vectors.</summary>
internal static class Murmur3
{
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var hash = 0u;
        var length = (uint)bytes.Length;
        while (bytes.Length >= 4)
        {
            hash = (BitOperations.RotateLeft(hash ^ Mixed(BinaryPrimitives.ReadUInt32LittleEndian(bytes)), 13) * 5) + 0xe6546b64;
            bytes = bytes[4..];
        }

        var rest = 0u;
        for (var index = bytes.Length - 1; index >= 0; index--)
            rest = (rest << 8) | bytes[index];

        return Finished(hash ^ Mixed(rest) ^ length);
    }

    private static uint Mixed(uint block) => BitOperations.RotateLeft(block * 0xcc9e2d51, 15) * 0x1b873593;

    private static uint Finished(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >> 13)) * 0xc2b2ae35;
        return hash ^ (hash >> 16);
    }
}
