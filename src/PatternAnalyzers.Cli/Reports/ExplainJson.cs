using System.Text.Json.Nodes;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;
using PatternAnalyzers.Publishing;

namespace PatternAnalyzers.Cli.Reports;

/// <summary>One pattern as the manifest writes it, with its relationships.</summary>
internal static class ExplainJson
{
    public static string Of(Pattern pattern, IReadOnlyList<PatternLink> links) => JsonText.Of(new JsonObject
    {
        ["pattern"] = JsonNode.Parse(ManifestJson.SerializePattern(pattern)),
        ["relationships"] = JsonNode.Parse(JsonText.Of(links)),
    });
}
