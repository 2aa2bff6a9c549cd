using System.Buffers;
using System.Text.Json;
using System.Text.Unicode;

namespace PatternAnalyzers.Manifests.Json;

/// <summary>Finds what the serializer would let through: duplicate members, numbers out of range, U+0000, bytes that are no UTF-8.</summary>
internal static class JsonCheck
{
    /// <summary>The first fault, or null when the text is clean JSON.</summary>
    public static JsonFinding? FirstFault(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
            return InvalidUtf8(json);

        try
        {
            return Scan(json);
        }
        catch (JsonException exception)
        {
            return new(JsonFault.Malformed, (exception.LineNumber ?? 0) + 1, (exception.BytePositionInLine ?? 0) + 1, "this is not JSON");
        }
    }

    private static JsonFinding? Scan(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var scopes = new Stack<HashSet<string>>();
        while (reader.Read())
        {
            if (FaultOf(ref reader, scopes) is var (fault, message))
                return At(json, reader.TokenStartIndex, fault, message);
        }

        return null;
    }

    private static (JsonFault Fault, string Message)? FaultOf(ref Utf8JsonReader reader, Stack<HashSet<string>> scopes)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                scopes.Push(new HashSet<string>(StringComparer.Ordinal));
                return null;
            case JsonTokenType.EndObject:
                scopes.Pop();
                return null;
            case JsonTokenType.PropertyName:
                return TextFault(ref reader) ?? NameFault(ref reader, scopes.Peek());
            case JsonTokenType.String:
                return TextFault(ref reader);
            case JsonTokenType.Number:
                return NumberFault(ref reader);
            default:
                return null;
        }
    }

    private static (JsonFault, string)? NameFault(ref Utf8JsonReader reader, HashSet<string> names)
    {
        var name = reader.GetString()!;
        return names.Add(name) ? null : (JsonFault.DuplicateKey, $"member '{name}' stands here a second time");
    }

    private static (JsonFault, string)? TextFault(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
            return null;
        if (!TryText(ref reader, out var text))
            return (JsonFault.Malformed, "an escaped surrogate has no partner");

        return text.Contains('\0', StringComparison.Ordinal) ? (JsonFault.NullCharacter, "a text holds the character U+0000") : null;
    }

    private static bool TryText(ref Utf8JsonReader reader, out string text)
    {
        try
        {
            text = reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = "";
            return false;
        }
    }

    private static (JsonFault, string)? NumberFault(ref Utf8JsonReader reader) =>
        reader.TryGetDouble(out var number) && double.IsFinite(number) ? null : (JsonFault.NumberOutOfRange, "this number is out of range");

    private static JsonFinding InvalidUtf8(ReadOnlySpan<byte> json)
    {
        var valid = 0;
        while (System.Text.Rune.DecodeFromUtf8(json[valid..], out _, out var consumed) is OperationStatus.Done)
            valid += consumed;

        return At(json, valid, JsonFault.Malformed, "these bytes are not UTF-8");
    }

    private static JsonFinding At(ReadOnlySpan<byte> json, long index, JsonFault fault, string message)
    {
        var before = json[..(int)index];
        return new(fault, before.Count((byte)'\n') + 1, index - before.LastIndexOf((byte)'\n'), message);
    }
}
