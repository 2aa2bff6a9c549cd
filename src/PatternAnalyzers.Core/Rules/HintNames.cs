namespace PatternAnalyzers.Core.Rules;

/// <summary>Names of what rules tell code fixes.</summary>
public static class HintNames
{
    /// <summary>The name that the type should have.</summary>
    public const string Name = "name";

    /// <summary>The kind that everything but the attribute declares, as a word: <c>Effect</c>.</summary>
    public const string Kind = "kind";

    /// <summary>What is read: <c>DateTime.UtcNow</c>.</summary>
    public const string Read = "read";
}
