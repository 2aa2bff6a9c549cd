using System.Text.Json.Nodes;

namespace PatternAnalyzers.Manifests.Tests;

public sealed class ManifestSchemaTests
{
    private static string SchemaPath => Path.Combine(Checkout.Root, "docs", "schema", "manifest-1.schema.json");

    [Fact]
    public void CheckedInSchema_IsTheGeneratedOne()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1")
            File.WriteAllText(SchemaPath, ManifestSchema.Generate());

        File.ReadAllText(SchemaPath).ShouldBe(ManifestSchema.Generate(), "Run these tests with UPDATE_SCHEMA=1 and look at the difference.");
    }

    [Fact]
    public void EveryMemberOfTheContract_IsDocumented()
    {
        var page = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "manifest.md"));
        var missing = Names(JsonNode.Parse(ManifestSchema.Generate())!).Distinct().Where(name => !page.Contains($"`{name}`", StringComparison.Ordinal));

        missing.ShouldBeEmpty();
    }

    [Fact]
    public void WrittenManifest_HasEveryRequiredMemberAndNoUndescribedOne()
    {
        var schema = JsonNode.Parse(ManifestSchema.Generate())!;

        new SchemaProbe(schema).Check(JsonNode.Parse(ManifestJson.Serialize(Samples.Fragment())), schema, "$").ShouldBeEmpty();
        new SchemaProbe(schema).Check(JsonNode.Parse(ManifestJson.Serialize(Samples.Merged())), schema, "$").ShouldBeEmpty();
    }

    [Fact]
    public void Probe_FindsAMissingAndAWrongMember()
    {
        var schema = JsonNode.Parse(ManifestSchema.Generate())!;
        var manifest = JsonNode.Parse(ManifestJson.Serialize(Samples.Merged()))!.AsObject();
        manifest.Remove("patterns");
        manifest["repository"] = 1;

        new SchemaProbe(schema).Check(manifest, schema, "$").ShouldBe(["$.repository", "$.patterns"], ignoreOrder: true);
    }

    private static IEnumerable<string> Names(JsonNode schema) =>
        Objects(schema).Where(node => node["properties"] is JsonObject).SelectMany(node => node["properties"]!.AsObject().Select(member => member.Key));

    private static IEnumerable<JsonObject> Objects(JsonNode schema) =>
        schema["$defs"]!.AsObject().Select(definition => definition.Value!.AsObject()).Prepend(schema.AsObject());
}
