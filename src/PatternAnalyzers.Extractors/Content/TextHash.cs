using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using PatternAnalyzers.Extractors.Hosting;

namespace PatternAnalyzers.Extractors.Content;

/// <summary>SHA-256 over text in UTF-8 that comes in pieces: nobody needs the whole in memory.</summary>
internal sealed class TextHash(byte[] bytes) : IDisposable
{
    /// <summary>Number of bytes that it needs room for.</summary>
    public const int Room = 1024;

    private const int MostBytesOfCharacter = 3;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private int count;

    /// <summary>Adds a piece. No piece ends within a surrogate pair.</summary>
    [MethodImpl(Tiering.Skipped)]
    public void Append(string text)
    {
        if (text.Length * MostBytesOfCharacter > Room)
        {
            Flush();
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            return;
        }

        if (count + (text.Length * MostBytesOfCharacter) > Room)
            Flush();
        count += Encoding.UTF8.GetBytes(text, 0, text.Length, bytes, count);
    }

    public byte[] Close()
    {
        Flush();
        return hash.GetHashAndReset();
    }

    public void Dispose() => hash.Dispose();

    private void Flush()
    {
        hash.AppendData(bytes, 0, count);
        count = 0;
    }
}
