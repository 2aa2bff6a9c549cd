using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Embeddings;

namespace PatternAnalyzers.Publishing.Qdrant.Payloads;

/// <summary>A pattern as payload: one point satisfies every reader that looks for patterns, each by the names it knows. Every key is always there; unknown is null.</summary>
/// <remarks>Adding a key changes every hash, so that the next publication writes all points again. That is meant.</remarks>
internal sealed class PatternPayload
{
    private const int Preview = 500;

    private static readonly Pattern Nothing = new()
    {
        PatternId = "", PatternName = "", PatternType = PatternType.Service, Symbol = "", Assembly = "", Project = "", FilePath = "", Description = "",
        DescriptionSource = "",
    };

    private PatternPayload(Pattern pattern, string repository, string model)
    {
        var text = EmbeddingText.Of(pattern);
        Text = text;
        TextHash = Hash(text);
        Values = Build(pattern, repository, text);
        Values[PayloadKeys.EmbeddingModel] = model;
        Values[PayloadKeys.TextHash] = TextHash;
        var written = Values.ToJsonString();
        Length = written.Length;
        PayloadHash = Hash(written);
        Values[PayloadKeys.PayloadHash] = PayloadHash;
    }

    /// <summary>Every key that a publication sets: on existing points too, and what a rollback sets back.</summary>
    public static IReadOnlyList<string> OwnedKeys { get; } = [.. Of(Nothing, "", "").Values.Select(value => value.Key), .. PayloadKeys.Stamps];

    /// <summary>What the vectors are made of.</summary>
    public string Text { get; }

    public string TextHash { get; }

    /// <summary>Tells whether a point says the same.</summary>
    public string PayloadHash { get; }

    /// <summary>Characters, for cutting batches.</summary>
    public int Length { get; }

    /// <summary>Owned keys without those of the publication.</summary>
    public JsonObject Values { get; }

    public static PatternPayload Of(Pattern pattern, string repository, string model) => new(pattern, repository, model);

    private static JsonObject Build(Pattern pattern, string repository, string text)
    {
        var kind = pattern.NodeKind is { } known ? WireNames.Of(known).ToLowerInvariant() : null;
        var code = pattern.Code is { } snippet ? Shorten.Text(snippet) : null;
        var description = Shorten.Text(pattern.Description);
        var payload = new JsonObject
        {
            ["pattern_id"] = pattern.PatternId,
            [PayloadKeys.SourceSystem] = PayloadKeys.OurSystem,
            [PayloadKeys.Repository] = repository,
            [PayloadKeys.ContentHash] = pattern.ContentHash,
            ["file_hash"] = pattern.ContentHash,
        };
        Names(payload, pattern, kind);
        payload["description"] = description;
        payload["pattern_description"] = description;
        payload["text"] = Shorten.Text(text);
        payload["document"] = Document(pattern, code);
        payload["code"] = code;
        payload["content"] = code ?? description;
        payload["pattern_template"] = code ?? "";
        payload["content_preview"] = Shorten.Text(code ?? description, Preview);
        payload["code_examples"] = code is null ? new JsonArray() : new JsonArray(code);
        Place(payload, pattern);
        Lists(payload, pattern, kind);
        Scores(payload, pattern);
        payload["source_context"] = new JsonObject
        {
            ["node_type"] = kind,
            ["framework"] = "onex",
            ["domain"] = SourceContext.Domain(pattern, repository),
            ["service_name"] = SourceContext.ServiceName(pattern),
            ["quality_score"] = pattern.Quality.Overall,
        };
        payload["metadata"] = Metadata(pattern, kind);
        return payload;
    }

    // mcp-server-qdrant hands this to the model as it stands, with the metadata behind it.
    private static string Document(Pattern pattern, string? code)
    {
        var head = $"{pattern.PatternName} ({WireNames.Of(pattern.PatternType)}, {pattern.FilePath}:{pattern.LineStart.ToString(CultureInfo.InvariantCulture)})\n{pattern.Description}";
        return Shorten.Text(code is null ? head : $"{head}\n\n{code}");
    }

    private static void Names(JsonObject payload, Pattern pattern, string? kind)
    {
        foreach (var key in new[] { PayloadKeys.Name, "name", "title" })
            payload[key] = pattern.PatternName;

        payload[PayloadKeys.Type] = WireNames.Of(pattern.PatternType);
        payload["pattern_subtype"] = pattern.PatternSubtype;
        payload["handler_category"] = pattern.HandlerCategory is { } category ? WireNames.Of(category) : null;
        payload[PayloadKeys.NodeType] = kind;
        payload["node_types"] = Kinds(kind);
        payload["onex_type"] = kind ?? "general";
    }

    private static void Place(JsonObject payload, Pattern pattern)
    {
        payload["language"] = "csharp";
        payload["file_path"] = pattern.FilePath;
        payload["relative_path"] = pattern.FilePath;
        payload["line_start"] = pattern.LineStart;
        payload["line_end"] = pattern.LineEnd;
        payload["project_name"] = SourceContext.ProjectName(pattern);
        payload["assembly"] = pattern.Assembly;
        payload["symbol"] = Shorten.Text(pattern.Symbol);
    }

    private static void Lists(JsonObject payload, Pattern pattern, string? kind)
    {
        foreach (var key in new[] { "use_cases", "examples", "example_usage", "reuse_conditions" })
            payload[key] = List(pattern.UseCases);

        payload["mixins"] = List(Details(pattern, Signals.BaseType, Signals.Interface));
        payload["contracts"] = List(Details(pattern, Signals.Contract));
        payload["concepts"] = List(
            new[] { WireNames.Of(pattern.PatternType).ToLowerInvariant(), pattern.PatternSubtype, kind }.OfType<string>().Distinct(StringComparer.Ordinal));
        payload["themes"] = List(pattern.Also);
    }

    private static void Scores(JsonObject payload, Pattern pattern)
    {
        var quality = pattern.Quality;
        payload["complexity"] = Level(quality.Complexity.Score);
        foreach (var key in new[] { "confidence", "confidence_score", "pattern_confidence" })
            payload[key] = pattern.Confidence;
        foreach (var key in new[] { "quality_score", "overall_quality", "average_quality_score" })
            payload[key] = quality.Overall;

        payload["onex_compliance"] = quality.OnexCompliance.Score;
        payload["quality"] = new JsonObject
        {
            ["known_weight"] = quality.KnownWeight,
            ["complexity"] = quality.Complexity.Score,
            ["documentation"] = quality.Documentation.Score,
            ["usage"] = quality.Usage.Score,
            ["onex_compliance"] = quality.OnexCompliance.Score,
            ["recency"] = quality.Recency.Score,
        };
    }

    private static JsonObject Metadata(Pattern pattern, string? kind) => new()
    {
        ["complexity"] = Level(pattern.Quality.Complexity.Score),
        ["file_path"] = pattern.FilePath,
        ["language"] = "csharp",
        ["node_types"] = Kinds(kind),
        ["use_cases"] = List(pattern.UseCases),
        ["confidence"] = pattern.Confidence,
        ["description_source"] = pattern.DescriptionSource,
    };

    // A cognitive complexity of up to 5 is low, up to 15 is medium.
    private static string? Level(double? score) => score switch
    {
        null => null,
        >= .8 => "low",
        >= .4 => "medium",
        _ => "high",
    };

    private static JsonArray Kinds(string? kind) => kind is null ? [] : new JsonArray(kind);

    private static JsonArray List(IEnumerable<string> items) => new([.. Shorten.Items(items).Select(item => (JsonNode)JsonValue.Create(item))]);

    private static IEnumerable<string> Details(Pattern pattern, params string[] signals) =>
        pattern.Evidence.Where(evidence => Array.IndexOf(signals, evidence.Signal) >= 0).Select(evidence => evidence.Detail).Distinct(StringComparer.Ordinal);

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text))).ToLowerInvariant();
}
