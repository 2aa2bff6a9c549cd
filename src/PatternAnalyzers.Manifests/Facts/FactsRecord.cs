using System.Text.Json;
using PatternAnalyzers.Manifests.Json;

namespace PatternAnalyzers.Manifests.Facts;

/// <summary>A line of a facts file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">Number of the line, from 1.</param>
/// <param name="Json">Its bytes. Who uses them sees to it that all of them are JSON.</param>
internal sealed record FactsRecord(string Path, int Line, ReadOnlyMemory<byte> Json)
{
    /// <summary>What kind of record it is; null when it does not say.</summary>
    public string? Name { get; } = NameOf(Path, Line, Json.Span);

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

    public Exception Bad(string detail, Exception? cause = null) => FactsFaults.BadLine(Path, Line, detail, cause);

    public Exception NoJson(JsonException exception) => FactsFaults.NoJson(Path, Line, exception);

    private static string? NameOf(string path, int line, ReadOnlySpan<byte> json)
    {
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
