using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing.Sqlite.Searching;

/// <summary>The part of a query that decides without ranking, as SQL over <c>n</c>.</summary>
internal static class Filter
{
    public const string Condition = "n.state = 'current' AND ($type IS NULL OR n.pattern_type = $type) AND ($kind IS NULL OR n.node_kind = $kind) AND ($repository IS NULL OR n.repository = $repository)";

    public static (string, object?)[] Values(SearchQuery query) =>
    [
        ("$type", query.Type is { } type ? WireNames.Of(type) : null),
        ("$kind", query.NodeKind is { } kind ? WireNames.Of(kind) : null),
        ("$repository", query.Repository),
    ];
}
