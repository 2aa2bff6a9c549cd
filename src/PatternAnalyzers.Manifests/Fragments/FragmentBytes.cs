using System.Buffers;
using System.Text.Json;
using PatternAnalyzers.Manifests.Facts;
using PatternAnalyzers.Manifests.Json;

namespace PatternAnalyzers.Manifests.Fragments;

/// <summary>Lays the records of classified facts out as a fragment: the bytes of <see cref="ManifestJson.Serialize(Core.Patterns.Manifest)"/>.</summary>
internal static class FragmentBytes
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = new ReadableEncoder(), Indented = true, SkipValidation = true };

    public static byte[] Of(ClassifiedReader records, JsonElement classified, string? commit)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Layout))
            Write(json, records, classified, commit);
        return ManifestJson.Finish(bytes.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, ClassifiedReader records, JsonElement classified, string? commit)
    {
        json.WriteStartObject();
        Copy(json, classified, "schema_version", "tool_version", "score_version", "repository");
        json.WriteString("commit", commit);
        json.WriteNull("commit_date");
        json.WriteNull("dirty");
        Copy(json, classified, "mode", "algorithm", "project", "assembly", "target_framework", "configuration", "statistics");
        WriteAll(json, records, "patterns", "pattern");
        WriteAll(json, records, "relationships", "relationship");
        WriteAll(json, records, "rejected", "rejected");
        Copy(json, classified, "warnings");
        WriteAll(json, records, "references", "reference");
        WriteAll(json, records, "implements", "implements");
        WriteAll(json, records, "handles", "handles");
        WriteBehaviour(json, records);
        json.WriteEndObject();
    }

    private static void WriteBehaviour(Utf8JsonWriter json, ClassifiedReader records)
    {
        json.WriteStartObject("behaviour");
        json.WritePropertyName("header");
        RecordCopy.Write(json, records.Header, "schema_version");
        WriteAll(json, records, "types", "type");
        json.WriteEndObject();
    }

    private static void Copy(Utf8JsonWriter json, JsonElement from, params ReadOnlySpan<string> members)
    {
        foreach (var member in members)
        {
            json.WritePropertyName(member);
            from.GetProperty(member).WriteTo(json);
        }
    }

    private static void WriteAll(Utf8JsonWriter json, ClassifiedReader records, string member, string record)
    {
        json.WriteStartArray(member);
        foreach (var line in records.All(record))
            RecordCopy.Write(json, line);
        json.WriteEndArray();
    }
}
