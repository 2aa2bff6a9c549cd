using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PatternAnalyzers.Cli.Setup;

/// <summary>The tool manifest, so that everybody and CI runs the same version.</summary>
internal static class ToolStep
{
    public const string Path = ".config/dotnet-tools.json";

    private const string Tool = "patternanalyzers.cli";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static SetupFile Plan(SetupFolder folder, string version)
    {
        // The SDK also reads one at the root; two would be one too many.
        var path = !folder.Has(Path) && folder.Has("dotnet-tools.json") ? "dotnet-tools.json" : Path;
        var before = folder.Read(path);
        var manifest = before is null ? new JsonObject { ["version"] = 1, ["isRoot"] = true, ["tools"] = new JsonObject() } : Parse(before, path);
        if (manifest["tools"] is null)
            manifest["tools"] = new JsonObject();
        if (manifest["tools"] is not JsonObject tools)
            throw SetupFolder.Broken(path, new JsonException("\"tools\" is no object."));
        if (tools.Any(static tool => string.Equals(tool.Key, Tool, StringComparison.OrdinalIgnoreCase)))
            return new SetupFile(path, before, null, "has the tool already");

        tools[Tool] = new JsonObject { ["version"] = version, ["commands"] = new JsonArray("patterns"), ["rollForward"] = false };
        return new SetupFile(path, before, Text(manifest, before), "dotnet tool restore brings the command patterns");
    }

    private static string Text(JsonObject manifest, string? before)
    {
        var text = manifest.ToJsonString(Indented).ReplaceLineEndings("\n") + "\n";
        return before?.Contains("\r\n", StringComparison.Ordinal) == true ? text.ReplaceLineEndings("\r\n") : text;
    }

    private static JsonObject Parse(string text, string path)
    {
        try
        {
            // Comments would not survive the writing.
            return JsonNode.Parse(text.TrimStart('\uFEFF')) as JsonObject ?? throw SetupFolder.Broken(path, new JsonException("It holds no object."));
        }
        catch (JsonException failure)
        {
            throw SetupFolder.Broken(path, failure);
        }
    }
}
