using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Reporting.Diffs;

/// <summary>A pattern as a comparison names it.</summary>
/// <param name="PatternId">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type">Type and subtype, <c>HANDLER/request</c>.</param>
/// <param name="Symbol">Its symbol.</param>
/// <param name="FilePath">Repository-relative path.</param>
/// <param name="Line">First line.</param>
public sealed record PatternRef(string PatternId, string Name, string Type, string Symbol, string FilePath, int Line)
{
    /// <summary>The reference of a pattern.</summary>
    public static PatternRef Of(Pattern pattern) =>
        new(pattern.PatternId, pattern.PatternName, TypeOf(pattern), pattern.Symbol, pattern.FilePath, pattern.LineStart);

    /// <summary>Type and subtype as one word.</summary>
    internal static string TypeOf(Pattern pattern) =>
        pattern.PatternSubtype is { } subtype ? $"{WireNames.Of(pattern.PatternType)}/{subtype}" : WireNames.Of(pattern.PatternType);
}
