namespace PatternAnalyzers.Core.Facts;

/// <summary>A field or auto-property.</summary>
public sealed record FieldFact
{
    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Type as minimal C# text.</summary>
    public required string Type { get; init; }

    /// <summary>As <see cref="TypeFact.Accessibility"/>.</summary>
    public string Accessibility { get; init; } = "private";

    /// <summary>Any of <c>const</c>, <c>static</c>, <c>readonly</c> (get-only and init-only properties too), <c>property</c>, <c>collection</c> (a mutable collection type), sorted.</summary>
    public IReadOnlyList<string> Modifiers { get; init; } = [];

    /// <summary>File; null when it is the type's.</summary>
    public string? FilePath { get; init; }

    /// <summary>Line, from 1.</summary>
    public int Line { get; init; }
}
