using System.Buffers.Binary;

namespace PatternAnalyzers.Publishing.Sqlite;

/// <summary>Vectors as little-endian 32-bit floats.</summary>
internal static class Vectors
{
    public static byte[] ToBytes(ReadOnlySpan<float> vector)
    {
        var bytes = new byte[vector.Length * sizeof(float)];
        for (var index = 0; index < vector.Length; index++)
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(index * sizeof(float)), vector[index]);

        return bytes;
    }

    public static float[] FromBytes(ReadOnlySpan<byte> bytes)
    {
        var vector = new float[bytes.Length / sizeof(float)];
        for (var index = 0; index < vector.Length; index++)
            vector[index] = BinaryPrimitives.ReadSingleLittleEndian(bytes[(index * sizeof(float))..]);

        return vector;
    }

    /// <summary>Cosine of the angle between two vectors; 0 when one of them is nothing.</summary>
    public static double Cosine(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        double product = 0, first = 0, second = 0;
        for (var index = 0; index < Math.Min(one.Length, other.Length); index++)
        {
            product += (double)one[index] * other[index];
            first += (double)one[index] * one[index];
            second += (double)other[index] * other[index];
        }

        return first > 0 && second > 0 ? product / Math.Sqrt(first * second) : 0;
    }
}
