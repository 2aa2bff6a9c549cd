using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing.Planning;

/// <summary>Where a pattern stands in its manifest. The list may read it from a file each time, so what keeps a hundred thousand of these keeps no pattern.</summary>
internal readonly record struct PatternPlace(IReadOnlyList<Pattern> Patterns, int Index)
{
    public Pattern Pattern => Patterns[Index];
}
