using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace PatternAnalyzers.Manifests.Json;

/// <summary>Escapes what JSON demands and what no eye can see; names in every script stay as they are.</summary>
/// <remarks>The relaxed encoder of the framework escapes all characters beyond U+FFFF, and which others depends on the Unicode tables of the running version.</remarks>
internal sealed unsafe class ReadableEncoder : JavaScriptEncoder
{
    // One search for all of them: two would look through a long text again for each pair.
    private static readonly SearchValues<char> Stops = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Where(code => IsEncoded(code) || char.IsSurrogate((char)code)).Select(code => (char)code)]);

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => IsEncoded(unicodeScalar);

    private static bool IsEncoded(int unicodeScalar) =>
        unicodeScalar is < ' ' or '"' or '\\' or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029 or 0xFEFF;

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var rest = new ReadOnlySpan<char>(text, textLength);
        while (true)
        {
            rest = rest[PlainLength(rest)..];
            if (rest.IsEmpty)
                return -1;
            if (Rune.DecodeFromUtf16(rest, out var rune, out var length) is not OperationStatus.Done || WillEncode(rune.Value))
                return textLength - rest.Length;

            rest = rest[length..];
        }
    }

    // The framework's own asks about every character; most of a manifest is code, and most of that is plain.
    public override OperationStatus Encode(
        ReadOnlySpan<char> source,
        Span<char> destination,
        out int charsConsumed,
        out int charsWritten,
        bool isFinalBlock = true)
    {
        charsConsumed = 0;
        charsWritten = 0;
        while (true)
        {
            var plain = Math.Min(PlainLength(source[charsConsumed..]), destination.Length - charsWritten);
            source.Slice(charsConsumed, plain).CopyTo(destination[charsWritten..]);
            charsConsumed += plain;
            charsWritten += plain;
            if (charsConsumed == source.Length)
                return OperationStatus.Done;

            var one = source.Slice(charsConsumed, Math.Min(2, source.Length - charsConsumed));
            if (Rune.DecodeFromUtf16(one, out _, out var length) is OperationStatus.Done)
                one = one[..length];
            else if (one.Length == 2 || isFinalBlock)
                one = one[..1];

            var status = base.Encode(one, destination[charsWritten..], out var consumed, out var written, isFinalBlock);
            charsConsumed += consumed;
            charsWritten += written;
            if (status is not OperationStatus.Done)
                return status;
        }
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

    // Up to the first character that is escaped or half of a pair.
    private static int PlainLength(ReadOnlySpan<char> text)
    {
        var stop = text.IndexOfAny(Stops);
        return stop < 0 ? text.Length : stop;
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
