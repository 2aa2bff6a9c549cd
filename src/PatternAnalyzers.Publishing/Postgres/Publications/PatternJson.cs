using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Planning;

namespace PatternAnalyzers.Publishing.Postgres.Publications;

/// <summary>The JSON columns of a node.</summary>
internal static class PatternJson
{
    // The server reads it, no browser.
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The pattern as in the manifest, in UTF-8; its code under both keys that readers know.</summary>
    /// <param name="json">As <see cref="Draft.DataBytes"/> gives it.</param>
    /// <param name="code">Its code; null for none.</param>
    public static ReadOnlyMemory<byte> Data(byte[] json, string? code)
    {
        if (code is null)
            return json;

        var whole = new ArrayBufferWriter<byte>(json.Length + code.Length + 100);
        whole.Write(json.AsSpan(..^1));
        whole.Write(",\"implementation\":"u8);
        using (var writer = new Utf8JsonWriter(whole, Relaxed))
            writer.WriteStringValue(code);

        whole.Write("}"u8);
        return whole.WrittenMemory;
    }

    public static string Metadata(Pattern pattern, string repository)
    {
        var metadata = new JsonObject
        {
            ["source"] = Relations.Writer,
            ["repository"] = repository,
            ["project_id"] = repository,
            ["project"] = pattern.Project,
            ["symbol"] = pattern.Symbol,
            ["file_path"] = pattern.FilePath,
            ["line_range"] = new JsonArray(pattern.LineStart, pattern.LineEnd),
            ["description"] = pattern.Description,
            ["use_cases"] = new JsonArray([.. pattern.UseCases.Select(use => (JsonNode)use)]),
            ["node_kind"] = pattern.NodeKind is { } kind ? WireNames.Of(kind) : null,
            ["confidence"] = pattern.Confidence,
            ["content_hash"] = pattern.ContentHash,
        };
        // Readers cast it to a whole number.
        if (pattern.Quality.Complexity.Raw.TryGetValue("cognitive", out var complexity))
            metadata["complexity"] = (long)complexity;

        return metadata.ToJsonString();
    }

    /// <summary>What a row of metrics says besides its scores; unknown dimensions are left out.</summary>
    public static string Scores(Quality quality, string publication)
    {
        var scores = new JsonObject { ["source"] = Relations.Writer, ["publication"] = publication };
        foreach (var (name, dimension) in new[]
        {
            ("complexity_score", quality.Complexity), ("documentation_score", quality.Documentation), ("usage_score", quality.Usage),
            ("onex_compliance_score", quality.OnexCompliance), ("recency_score", quality.Recency),
        })
        {
            if (dimension.Score is { } score)
                scores[name] = score;
        }

        return scores.ToJsonString();
    }
}
