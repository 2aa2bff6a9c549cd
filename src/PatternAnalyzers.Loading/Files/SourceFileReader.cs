using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PatternAnalyzers.Loading.Files;

/// <summary>Reads a source file as the compiler does: byte-order mark, else UTF-8, else Latin-1. Never throws for what is in the file.</summary>
internal static class SourceFileReader
{
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The text; null with a reason when the file cannot be read or is binary.</summary>
    public static (SourceText? Text, string? Problem) Read(string path)
    {
        try
        {
            return Decode(File.ReadAllBytes(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, $"cannot be read: {failure.GetType().Name}");
        }
    }

    private static (SourceText?, string?) Decode(byte[] bytes)
    {
        var (encoding, mark) = Marked(bytes);
        if (encoding is not null)
        {
            return (Text(encoding.GetString(bytes, mark, bytes.Length - mark)), null);
        }

        var text = Unmarked(bytes);
        return text.Contains('\0') ? (null, "is binary, or UTF-16 without a byte-order mark") : (Text(text), null);
    }

    private static (Encoding? Encoding, int Length) Marked(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0x00, 0x00, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (null, 0),
    };

    // csc falls back to Windows-1252, which has Latin-1's letters: identifiers, and so symbols, come out the same.
    private static string Unmarked(byte[] bytes)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }

    private static SourceText Text(string text) => SourceText.From(text, Encoding.UTF8, SourceHashAlgorithm.Sha256);
}
