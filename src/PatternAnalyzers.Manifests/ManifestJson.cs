using System.Text;
using System.Text.Json;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests.Json;

namespace PatternAnalyzers.Manifests;

/// <summary>Manifests as JSON: snake case, two spaces, <c>\n</c>, UTF-8 without a byte-order mark; the same bytes on every machine.</summary>
public static class ManifestJson
{
    // Made once: options carry the contract of every type they have met.
    private static readonly JsonSerializerOptions Compact = new(Contract.Options) { WriteIndented = false };

    /// <summary>The bytes of a manifest or fragment, ending in a line feed.</summary>
    public static byte[] Serialize(Manifest manifest) => Finish(JsonSerializer.SerializeToUtf8Bytes(manifest, Contract.Options));

    /// <summary>Writes the bytes of <see cref="Serialize(Manifest)"/> without ever holding all of them.</summary>
    public static void Serialize(Manifest manifest, Stream target)
    {
        if (Environment.NewLine != "\n")
        {
            target.Write(Serialize(manifest));
            return;
        }

        JsonSerializer.Serialize(target, manifest, Contract.Options);
        target.WriteByte((byte)'\n');
    }

    /// <summary>The UTF-8 bytes of <see cref="SerializePattern"/>.</summary>
    public static byte[] SerializePatternToBytes(Pattern pattern) => JsonSerializer.SerializeToUtf8Bytes(pattern, Compact);

    /// <summary>One pattern as it stands in a manifest, on one line.</summary>
    public static string SerializePattern(Pattern pattern) =>
        JsonSerializer.Serialize(pattern, Compact);

    /// <summary>The pattern of <see cref="SerializePattern"/>.</summary>
    /// <param name="json">Its JSON.</param>
    /// <param name="source">Where it was read, for messages.</param>
    public static Pattern ParsePattern(string json, string source) =>
        ManifestReader.Read<Pattern>(Encoding.UTF8.GetBytes(json), source);

    // The indenting writer of .NET 8 ends lines as the system does; inside a JSON text a carriage return is always escaped.
    private static byte[] Finish(ReadOnlySpan<byte> json) =>
        [.. Environment.NewLine == "\n" ? json : Array.FindAll(json.ToArray(), static octet => octet != '\r'), (byte)'\n'];

    /// <summary>Reads a manifest or fragment.</summary>
    /// <param name="json">The bytes; a byte-order mark is skipped.</param>
    /// <param name="source">Where they come from, for messages.</param>
    /// <exception cref="Core.Errors.PatternsException">The bytes are not a manifest that this version reads (PA2011–PA2016).</exception>
    public static Manifest Parse(ReadOnlyMemory<byte> json, string source) => ManifestReader.ReadManifest(json.Span, source);
}
