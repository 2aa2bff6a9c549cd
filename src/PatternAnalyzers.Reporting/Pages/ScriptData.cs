using System.Text;
using System.Text.Json;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;
using PatternAnalyzers.Reporting.Summaries;

namespace PatternAnalyzers.Reporting.Pages;

/// <summary>A manifest and its summary as JSON that may stand in a script element.</summary>
/// <remarks>The writer's own encoder leaves nothing but harmless ASCII: no <c>&lt;</c>, no <c>&amp;</c>, no line separator.</remarks>
internal static class ScriptData
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static string Of(Manifest manifest, Summary summary)
    {
        using var document = JsonDocument.Parse(ManifestJson.Serialize(manifest with { Facts = null }));
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WritePropertyName("manifest");
            document.RootElement.WriteTo(writer);
            writer.WritePropertyName("summary");
            JsonSerializer.Serialize(writer, summary, Options);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
