using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Reporting.Diffs.Conditions;

namespace PatternAnalyzers.Reporting.Diffs.Formats;

/// <summary>For programs: snake_case JSON with everything that differs.</summary>
internal static class JsonDiff
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter<Severity>(JsonNamingPolicy.SnakeCaseLower) },
    };

    public static string Of(ManifestDiff diff, IReadOnlyList<Verdict> verdicts) =>
        JsonSerializer.Serialize(new { Diff = diff, Conditions = verdicts, Passed = verdicts.All(static verdict => verdict.Passed) }, Options)
            .ReplaceLineEndings("\n")
            + "\n";
}
