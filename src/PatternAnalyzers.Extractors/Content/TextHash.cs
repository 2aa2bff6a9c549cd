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
    private const char FirstBeyondAscii = '\u0080';

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private int count;

    /// <summary>Adds a piece and a line feed: a token, of which there are a hundred thousand, most of them short and in ASCII.</summary>
    [MethodImpl(Tiering.Skipped)]
    public void AppendLine(string text)
    {
        var most = (text.Length + 1) * MostBytesOfCharacter;
        if (most > Room)
        {
            Append(text);
            Append("\n");
            return;
        }

        if (count + most > Room)
            Flush();
        var at = 0;
        for (; at < text.Length && text[at] < FirstBeyondAscii; at++)
            bytes[count++] = (byte)text[at];
        if (at < text.Length)
            count += Encoding.UTF8.GetBytes(text, at, text.Length - at, bytes, count);
        bytes[count++] = (byte)'\n';
    }

    /// <summary>Adds a piece. No piece ends within a surrogate pair.</summary>
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
