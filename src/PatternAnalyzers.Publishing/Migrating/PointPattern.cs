using System.Text;
using System.Text.Json.Nodes;
using PatternAnalyzers.Core.Identity;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Planning;
using PatternAnalyzers.Publishing.Qdrant.Payloads;
using PatternAnalyzers.Publishing.Qdrant.Points;

namespace PatternAnalyzers.Publishing.Migrating;

/// <summary>A pattern from a point, by the keys that writers of such collections use; or the reason why it is none.</summary>
internal static class PointPattern
{
    private const int LongestName = 255;

    // Readers derive the ids of points with numbers so; the rows must meet theirs.
    private static readonly Guid Dns = new("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

    /// <summary>Reason why a point is no pattern; null when it is one. Checked in this order, so each point counts once.</summary>
    public static string? Refusal(Pattern? pattern, JsonObject payload, double minimum)
    {
        var name = Name(payload);
        if (string.IsNullOrWhiteSpace(name))
            return "no name";
        if (NameChecks.PathLike(name))
            return "file names";
        if (name.Length > LongestName)
            return "names too long";
        if (pattern is null)
            return "no known type";
        if (string.IsNullOrWhiteSpace(pattern.Description))
            return "no description";
        if (string.IsNullOrWhiteSpace(pattern.FilePath))
            return "no file path";
        if (pattern.Quality.Overall is not { } overall)
            return "no score";

        return overall is >= 0 and <= 1 ? overall < minimum ? "score too low" : null : "impossible score";
    }

    public static string Repository(JsonObject payload, string collection) => Text(payload, PayloadKeys.Repository) ?? "qdrant/" + collection;

    /// <summary>The pattern; null when its type is unknown.</summary>
    public static Pattern? Of(Point point, JsonObject payload)
    {
        if (Type(payload) is not { } type)
            return null;

        var code = Text(payload, "code") is { Length: > 0 } snippet ? snippet : null;
        var id = Id(point.Id);
        return new Pattern
        {
            PatternId = id,
            ContentHash = Text(payload, PayloadKeys.ContentHash) ?? Hash.Of(Encoding.UTF8.GetBytes(code ?? Text(payload, "text") ?? id)),
            PatternName = Name(payload) ?? "",
            PatternType = type,
            PatternSubtype = Text(payload, "pattern_subtype"),
            NodeKind = Kind(payload),
            Symbol = Text(payload, "symbol") ?? "point:" + point.Id.Text,
            Assembly = Text(payload, "assembly") ?? "",
            Project = Text(payload, "project_name") ?? "",
            FilePath = FilePath(payload),
            LineStart = Math.Max(1, Whole(payload, "line_start") ?? 1),
            LineEnd = Math.Max(1, Whole(payload, "line_end") ?? Whole(payload, "line_start") ?? 1),
            Description = Text(payload, "description") ?? Text(payload, "pattern_description") ?? Text(payload, "text") ?? "",
            DescriptionSource = "evidence",
            UseCases = [.. (payload["use_cases"] as JsonArray ?? []).OfType<JsonValue>().Select(value => value.ToString())],
            Code = code,
            Confidence = Number(payload, "confidence") ?? Number(payload, "pattern_confidence") ?? 0,
            Quality = new Quality
            {
                Overall = Number(payload, "overall_quality") ?? Number(payload, "quality_score"),
                KnownWeight = Number(payload["quality"] as JsonObject, "known_weight") ?? 0
            },
        };
    }

    /// <summary>The file that a point names; empty when it names none.</summary>
    public static string FilePath(JsonObject payload) => Text(payload, "file_path") ?? Text(payload, "relative_path") ?? "";

    private static string Id(PointId id) =>
        !id.IsNumber && Guid.TryParse(id.Text, out var uuid) ? uuid.ToString() : UuidV5.Of(Dns, "qdrant-pattern-" + id.Text).ToString();

    /// <summary>The name that a point goes by, under whichever key.</summary>
    public static string? Name(JsonObject payload) => Text(payload, PayloadKeys.Name) ?? Text(payload, "name") ?? Text(payload, "title");

    private static PatternType? Type(JsonObject payload) =>
        (Text(payload, PayloadKeys.Type) is { } type ? WireNames.PatternTypeOf(type.ToUpperInvariant()) : null)
        ?? (Text(payload, PayloadKeys.NodeType) is { } kind ? WireNames.PatternTypeOf(kind.ToUpperInvariant()) : null);

    private static NodeKind? Kind(JsonObject payload) =>
        Text(payload, PayloadKeys.NodeType) is { } kind && Enum.TryParse<NodeKind>(kind, ignoreCase: true, out var known) && Enum.IsDefined(known)
            ? known
            : null;

    private static string? Text(JsonObject payload, string key) => payload[key] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static double? Number(JsonObject? payload, string key) =>
        payload?[key] is JsonValue value && value.TryGetValue<double>(out var number) ? number : null;

    private static int? Whole(JsonObject payload, string key) => payload[key] is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;
}
