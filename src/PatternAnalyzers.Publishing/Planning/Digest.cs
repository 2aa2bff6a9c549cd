using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace PatternAnalyzers.Publishing.Planning;

/// <summary>128 bits of the SHA-256 of a text: enough to tell two texts apart, and a tenth of a hash as text. A publication holds some for every stored pattern.</summary>
internal readonly record struct Digest(UInt128 Value)
{
    public static Digest Of(string text) => new(BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text))));

    public static Digest? OfKnown(string? text) => string.IsNullOrEmpty(text) ? null : Of(text);
}
