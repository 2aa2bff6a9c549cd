using System.Text.Json;

namespace PatternAnalyzers.Manifests.Json;

/// <summary>Looks at one member of an object without reading what follows it.</summary>
internal static class JsonMember
{
    /// <summary>A member that is a text; null when there is none.</summary>
    /// <exception cref="JsonException">What comes before it is not JSON.</exception>
    public static string? Text(ReadOnlySpan<byte> json, string member)
    {
        var reader = new Utf8JsonReader(json);
        return Find(ref reader, member) && reader.TokenType is JsonTokenType.String ? reader.GetString() : null;
    }

    /// <summary>A member that is a whole number; null when there is none.</summary>
    /// <exception cref="JsonException">What comes before it is not JSON.</exception>
    public static int? Number(ReadOnlySpan<byte> json, string member)
    {
        var reader = new Utf8JsonReader(json);
        return Find(ref reader, member) && reader.TokenType is JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : null;
    }

    private static bool Find(ref Utf8JsonReader reader, string member)
    {
        if (!reader.Read() || reader.TokenType is not JsonTokenType.StartObject)
            return false;

        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var found = reader.ValueTextEquals(member);
            reader.Read();
            if (found)
                return true;

            reader.Skip();
        }

        return false;
    }
}
