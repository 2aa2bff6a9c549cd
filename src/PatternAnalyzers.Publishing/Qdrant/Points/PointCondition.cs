namespace PatternAnalyzers.Publishing.Qdrant.Points;

/// <summary>What a payload key must hold; exactly one of the properties beside the key is set.</summary>
internal sealed record PointCondition
{
    /// <summary>Key, nested ones with dots: <c>source_context.domain</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Equal, or one of a list equal.</summary>
    public string? Value { get; init; }

    /// <summary>Equal to any of these.</summary>
    public IReadOnlyList<string>? AnyOf { get; init; }

    /// <summary>Contains this text.</summary>
    public string? Text { get; init; }

    /// <summary>A number not below this.</summary>
    public double? AtLeast { get; init; }

    public static PointCondition Equal(string key, string value) => new() { Key = key, Value = value };

    public static PointCondition Any(string key, IReadOnlyList<string> values) => new() { Key = key, AnyOf = values };

    public static PointCondition Contains(string key, string text) => new() { Key = key, Text = text };

    public static PointCondition NotBelow(string key, double least) => new() { Key = key, AtLeast = least };
}
