using System.Runtime.CompilerServices;
using PatternAnalyzers.Extractors.Hosting;

namespace PatternAnalyzers.Extractors.Writing;

/// <summary>Writes texts as JSON, escaped as manifests are.</summary>
internal static class JsonText
{
    private const string Digits = "0123456789abcdef";

    private static readonly bool[] Plain = [.. Enumerable.Range(0, 128).Select(static code => IsPlain((char)code))];

    [MethodImpl(Tiering.Skipped)]
    public static void Append(TextBuffer json, string value)
    {
        var known = Plain;
        json.Append('"');
        var plain = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var character = value[i];
            if (character < known.Length ? known[character] : IsPlain(character))
                continue;
            json.Append(value, plain, i - plain);
            Character(json, value, i);
            plain = i + 1;
        }

        json.Append(value, plain, value.Length - plain);
        json.Append('"');
    }

    private static void Character(TextBuffer json, string value, int index)
    {
        var character = value[index];
        switch (character)
        {
            case '"':
                json.Append("\\\"");
                break;
            case '\\':
                json.Append("\\\\");
                break;
            case '\n':
                json.Append("\\n");
                break;
            case '\r':
                json.Append("\\r");
                break;
            case '\t':
                json.Append("\\t");
                break;
            default:
                // Half a surrogate pair is no UTF-8, U+0000 fits into no store, and readers refuse their escapes.
                if (character == '\0' || IsLoneSurrogate(value, index))
                    json.Append("\\ufffd");
                else if (IsUnseen(character))
                    Escape(json, character);
                else
                    json.Append(character);
                break;
        }
    }

    private static bool IsPlain(char character) => character is not ('"' or '\\') && !IsUnseen(character) && !char.IsSurrogate(character);

    private static bool IsUnseen(char character) => character is < ' ' or (>= '\u007f' and <= '\u009f') or '\u2028' or '\u2029' or '\ufeff';

    private static bool IsLoneSurrogate(string value, int index)
    {
        if (char.IsHighSurrogate(value[index]))
            return index + 1 >= value.Length || !char.IsLowSurrogate(value[index + 1]);
        return char.IsLowSurrogate(value[index]) && (index == 0 || !char.IsHighSurrogate(value[index - 1]));
    }

    private static void Escape(TextBuffer json, char character)
    {
        json.Append("\\u");
        for (var shift = 12; shift >= 0; shift -= 4)
            json.Append(Digits[(character >> shift) & 15]);
    }
}
