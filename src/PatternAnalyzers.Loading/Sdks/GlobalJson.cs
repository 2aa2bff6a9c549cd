using System.Text.Json;
using PatternAnalyzers.Loading.Files;

namespace PatternAnalyzers.Loading.Sdks;

/// <summary>The global.json that <c>dotnet</c> obeys in a folder.</summary>
/// <param name="Path">Absolute path.</param>
/// <param name="Version">SDK version it names; null when it names none or cannot be read.</param>
internal sealed record GlobalJson(string Path, string? Version)
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The nearest one in the folder or above it; null when there is none.</summary>
    public static GlobalJson? Above(string folder) => FilesAbove.Nearest(folder, "global.json") is { } path ? new GlobalJson(path, VersionIn(path)) : null;

    private static string? VersionIn(string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path), Lenient);
            return document.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("sdk", out var sdk) && sdk.ValueKind == JsonValueKind.Object
                && sdk.TryGetProperty("version", out var version) && version.ValueKind == JsonValueKind.String ? version.GetString() : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}
