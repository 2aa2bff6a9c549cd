using System.Text.Json;
using PatternAnalyzers.Manifests.Facts;

namespace PatternAnalyzers.Manifests.Fragments;

/// <summary>Cuts the name off a record, which leaves the object that a fragment holds.</summary>
internal static class RecordMembers
{
    /// <summary>All that follows the name, the closing brace too.</summary>
    /// <param name="record">What is cut.</param>
    /// <param name="without">A member that goes with the name where it comes next.</param>
    /// <exception cref="Core.Errors.PatternsException">The record is not JSON, or does not begin with its name (PA2004).</exception>
    public static ReadOnlyMemory<byte> Of(FactsRecord record, string without = "record")
    {
        try
        {
            RequireObject(record.Json.Span);
            return Start(record.Json.Span, without) is { } start ? record.Json[start..] : throw record.Bad("the record does not begin with its name");
        }
        catch (JsonException exception)
        {
            throw record.NoJson(exception);
        }
    }

    // Skipped, not read: .NET has that loop translated already, ours a build's task would begin anew.
    private static void RequireObject(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        reader.Skip();
        reader.Read();
    }

    private static int? Start(ReadOnlySpan<byte> json, string without)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (!reader.Read() || reader.TokenType is not JsonTokenType.PropertyName || !reader.ValueTextEquals("record"u8))
            return null;

        do
        {
            reader.Skip();
            reader.Read();
        }
        while (reader.TokenType is JsonTokenType.PropertyName && reader.ValueTextEquals(without));
        return (int)reader.TokenStartIndex;
    }
}
