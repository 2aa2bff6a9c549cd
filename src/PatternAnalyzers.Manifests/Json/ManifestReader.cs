using System.Text.Json;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Manifests.Json;

/// <summary>Reads JSON into the shared records and turns every fault into a coded message.</summary>
internal static class ManifestReader
{
    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static Manifest ReadManifest(ReadOnlySpan<byte> json, string source)
    {
        var text = json.StartsWith(ByteOrderMark) ? json[3..] : json;
        Check(text, source);
        CheckVersion(text, source);
        var manifest = Deserialize<Manifest>(text, source);
        CheckIds(manifest, source);
        return manifest;
    }

    public static T Read<T>(ReadOnlySpan<byte> json, string source)
    {
        Check(json, source);
        return Deserialize<T>(json, source);
    }

    /// <exception cref="JsonException">The text is no such thing.</exception>
    public static T Parsed<T>(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize<T>(json, Contract.Options) ?? throw new JsonException("The text is null.");

    private static void Check(ReadOnlySpan<byte> json, string source)
    {
        if (JsonCheck.FirstFault(json) is { } finding)
            throw Faults.Json(source, finding);
    }

    // A newer format may differ in any member, so its version is asked before anything else.
    private static void CheckVersion(ReadOnlySpan<byte> json, string source)
    {
        if (JsonMember.Number(json, "schema_version") is { } version && version != Manifest.CurrentSchemaVersion)
            throw Faults.OtherVersion(source, version);
    }

    private static T Deserialize<T>(ReadOnlySpan<byte> json, string source)
    {
        try
        {
            return Parsed<T>(json);
        }
        catch (JsonException exception)
        {
            throw Faults.WrongContent(source, exception);
        }
    }

    private static void CheckIds(Manifest manifest, string source)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (manifest.Patterns.FirstOrDefault(pattern => !seen.Add(pattern.PatternId)) is { } twin)
            throw Faults.DuplicateId(source, twin);
    }
}
