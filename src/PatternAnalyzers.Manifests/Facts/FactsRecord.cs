using System.Text;
using System.Text.Json;
using PatternAnalyzers.Manifests.Json;

namespace PatternAnalyzers.Manifests.Facts;

/// <summary>A line of a facts file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">Number of the line, from 1.</param>
/// <param name="Json">Its bytes. Who uses them sees to it that all of them are JSON.</param>
internal sealed record FactsRecord(string Path, int Line, ReadOnlyMemory<byte> Json)
{
    private const byte Quote = (byte)'"';

    /// <summary>What kind of record it is; null when it does not say.</summary>
    public string? Name { get; } = NameOf(Path, Line, Json.Span);

    // How the compiler begins each line.
    private static ReadOnlySpan<byte> Beginning => "{\"record\":\""u8;

    /// <summary>A member that is a whole number; null when there is none.</summary>
    public int? Number(string member)
    {
        try
        {
            return JsonMember.Number(Json.Span, member);
        }
        catch (JsonException exception)
        {
            throw NoJson(exception);
        }
    }

    /// <summary>What follows the name, the closing brace too: the rest of the object that a fragment holds.</summary>
    /// <exception cref="Core.Errors.PatternsException">The record does not begin with its name (PA2004).</exception>
    public ReadOnlyMemory<byte> Members()
    {
        if (!Json.Span.StartsWith(Beginning))
            throw Bad("the record does not begin with its name");

        var rest = Json[Beginning.Length..];
        rest = rest[(rest.Span.IndexOf(Quote) + 1)..];
        return rest.Span.StartsWith(","u8) ? rest[1..] : rest;
    }

    /// <summary>Whether all of it is JSON.</summary>
    /// <exception cref="Core.Errors.PatternsException">It is not (PA2004).</exception>
    public void RequireJson()
    {
        try
        {
            // Skipped, not read: .NET has that loop translated already, ours a build's task would begin anew.
            var reader = new Utf8JsonReader(Json.Span);
            reader.Read();
            reader.Skip();
            reader.Read();
        }
        catch (JsonException exception)
        {
            throw NoJson(exception);
        }
    }

    public Exception Bad(string detail, Exception? cause = null) => FactsFaults.BadLine(Path, Line, detail, cause);

    public Exception NoJson(JsonException exception) => FactsFaults.NoJson(Path, Line, exception);

    private static string? NameOf(string path, int line, ReadOnlySpan<byte> json)
    {
        // A reader of JSON for each of thousands of lines is what a build would notice.
        if (json.StartsWith(Beginning) && json[Beginning.Length..] is var rest && rest.IndexOf(Quote) is var length and > 0)
            return Encoding.UTF8.GetString(rest[..length]);

        try
        {
            return JsonMember.Text(json, "record");
        }
        catch (JsonException exception)
        {
            throw FactsFaults.NoJson(path, line, exception);
        }
    }
}
