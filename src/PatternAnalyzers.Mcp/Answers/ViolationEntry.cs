using System.Globalization;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Scoring;

namespace PatternAnalyzers.Mcp.Answers;

/// <summary>One broken rule.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Cost">What it takes from the compliance.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Place">Where.</param>
internal sealed record ViolationEntry(string Rule, string Severity, double Cost, string Message, string Place)
{
    public static ViolationEntry Of(Violation violation) => new(
        violation.Rule,
        WireNames.Of(violation.Severity),
        Weights.Of(violation.Severity),
        violation.Message,
        string.Create(CultureInfo.InvariantCulture, $"{violation.FilePath}:{violation.Line}"));
}
