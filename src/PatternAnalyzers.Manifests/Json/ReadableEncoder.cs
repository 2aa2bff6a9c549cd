using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace PatternAnalyzers.Manifests.Json;

/// <summary>Escapes what JSON demands and what no eye can see; names in every script stay as they are.</summary>
/// <remarks>The relaxed encoder of the framework escapes all characters beyond U+FFFF, and which others depends on the Unicode tables of the running version.</remarks>
internal sealed unsafe class ReadableEncoder : JavaScriptEncoder
{
    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) =>
        unicodeScalar is < ' ' or '"' or '\\' or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029 or 0xFEFF;

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var rest = new ReadOnlySpan<char>(text, textLength);
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var length) is not OperationStatus.Done || WillEncode(rune.Value))
                return textLength - rest.Length;

            rest = rest[length..];
        }

        return -1;
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var target = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
            return new Rune(unicodeScalar).TryEncodeToUtf16(target, out numberOfCharactersWritten);

        var escape = Escape(unicodeScalar);
        var fits = escape.AsSpan().TryCopyTo(target);
        numberOfCharactersWritten = fits ? escape.Length : 0;
        return fits;
    }

    private static string Escape(int unicodeScalar) => unicodeScalar switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{unicodeScalar:x4}"),
    };
}
