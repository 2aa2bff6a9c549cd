using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Core.Catalogues;

/// <summary>How the overall score is weighed.</summary>
internal static class Algorithms
{
    /// <summary>All dimensions.</summary>
    public const string Hybrid = "hybrid";

    /// <summary>Without usage and recency.</summary>
    public const string Static = "static";

    /// <summary>The name, when there is such an algorithm.</summary>
    public static string Check(string algorithm) => algorithm is Hybrid or Static
        ? algorithm
        : throw new PatternsException("PA3101", ExitCode.Usage, $"There is no scoring algorithm '{algorithm}'.", "Use 'hybrid' or 'static'.");
}
