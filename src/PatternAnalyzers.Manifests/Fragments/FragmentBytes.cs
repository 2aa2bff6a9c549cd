using System.Text.Json;
using PatternAnalyzers.Manifests.Facts;

namespace PatternAnalyzers.Manifests.Fragments;

/// <summary>Lays the records of classified facts out as a fragment: what <see cref="ManifestJson.Serialize(Core.Patterns.Manifest)"/> writes, but each pattern and each fact on one line, as the facts have it.</summary>
internal static class FragmentBytes
{
    public static ReadOnlyMemory<byte> Of(ClassifiedReader records, JsonElement classified, string? commit) => new FragmentText(records.Length)
        .Values(classified, "schema_version", "tool_version", "score_version", "repository")
        .Text("commit", commit)
        .Value("commit_date", "null")
        .Value("dirty", "null")
        .Values(classified, "mode", "algorithm", "project", "assembly", "target_framework", "configuration", "statistics")
        .Records("patterns", records.All("pattern"))
        .Records("relationships", records.All("relationship"))
        .Records("rejected", records.All("rejected"))
        .Values(classified, "warnings")
        .Records("references", records.All("reference"))
        .Records("implements", records.All("implements"))
        .Records("handles", records.All("handles"))
        .Opened("behaviour")
        .Record("header", records.Header, without: "schema_version"u8)
        .Records("types", records.All("type"))
        .Closed()
        .Finished();
}
