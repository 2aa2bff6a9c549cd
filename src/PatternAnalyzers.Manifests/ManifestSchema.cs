using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests.Json;
using PatternAnalyzers.Manifests.Schemas;

namespace PatternAnalyzers.Manifests;

/// <summary>The JSON Schema of the manifest, taken from the same contract that reads and writes it.</summary>
public static class ManifestSchema
{
    /// <summary>The schema (draft 2020-12) as text with <c>\n</c>, ending in a line feed.</summary>
    public static string Generate()
    {
        var generator = new SchemaGenerator(Contract.Options);
        var manifest = generator.ObjectOf(typeof(Manifest));
        manifest["properties"]!["schema_version"] = new JsonObject { ["const"] = Manifest.CurrentSchemaVersion };
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = $"Pattern manifest, schema version {Manifest.CurrentSchemaVersion}",
        };
        foreach (var (name, part) in manifest)
            schema[name] = part!.DeepClone();

        schema["$defs"] = generator.Definitions();
        return Text(schema);
    }

    private static string Text(JsonObject schema)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = Contract.Options.Encoder }))
            schema.WriteTo(writer);

        return Encoding.UTF8.GetString(stream.ToArray()).ReplaceLineEndings("\n") + "\n";
    }
}
