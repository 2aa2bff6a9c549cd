using System.Security.Cryptography;
using System.Text;

namespace PatternAnalyzers.Core.Identity;

/// <summary>Name-based UUIDs, RFC 9562 §5.5.</summary>
public static class UuidV5
{
    /// <summary>The UUID of a name in a namespace.</summary>
    /// <param name="space">Namespace.</param>
    /// <param name="name">Name, hashed as UTF-8.</param>
    public static Guid Of(Guid space, string name)
    {
        var prefix = BigEndian(space.ToByteArray());
        var text = Encoding.UTF8.GetBytes(name);
        var input = new byte[prefix.Length + text.Length];
        prefix.CopyTo(input, 0);
        text.CopyTo(input, prefix.Length);
        // The RFC prescribes SHA-1; nothing here is a secret.
        using var sha = SHA1.Create();
        var uuid = new byte[16];
        Array.Copy(sha.ComputeHash(input), uuid, uuid.Length);
        uuid[6] = (byte)((uuid[6] & 0x0f) | 0x50);
        uuid[8] = (byte)((uuid[8] & 0x3f) | 0x80);
        return new Guid(BigEndian(uuid));
    }

    // Guid keeps its first three groups in little-endian order; the exchange is its own inverse.
    private static byte[] BigEndian(byte[] bytes) =>
    [
        bytes[3], bytes[2], bytes[1], bytes[0], bytes[5], bytes[4], bytes[7], bytes[6],
        bytes[8], bytes[9], bytes[10], bytes[11], bytes[12], bytes[13], bytes[14], bytes[15],
    ];
}
