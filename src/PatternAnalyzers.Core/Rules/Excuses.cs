using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Rules;

/// <summary>Matches violations with the suppressions in the source.</summary>
internal static class Excuses
{
    /// <summary>The suppression that excuses a violation: right rule or token, right place, and a reason.</summary>
    public static SuppressionFact? Find(TypeFact type, Rule rule, Violation violation) =>
        type.Suppressions.FirstOrDefault(suppression =>
            !string.IsNullOrWhiteSpace(suppression.Reason) && Names(suppression, rule) && Covers(suppression, type, violation));

    /// <summary>What is kept of an excused violation.</summary>
    public static Suppressed Record(Violation violation, SuppressionFact excuse) => new()
    {
        Rule = violation.Rule,
        Token = excuse.Token,
        Reason = excuse.Reason.Trim(),
        FilePath = violation.FilePath,
        Line = violation.Line,
    };

    private static bool Names(SuppressionFact suppression, Rule rule) =>
        string.Equals(suppression.Token, rule.Id, StringComparison.OrdinalIgnoreCase)
        || rule.Tokens.Contains(suppression.Token, StringComparer.OrdinalIgnoreCase);

    private static bool Covers(SuppressionFact suppression, TypeFact type, Violation violation)
    {
        if (CoversType(suppression, type))
            return true;
        return suppression.FilePath == violation.FilePath
            && suppression.Line <= violation.Line
            && violation.Line <= Math.Max(suppression.Line, suppression.LineEnd);
    }

    // On the type itself it speaks for every part of it and for its contract, which cannot carry a suppression of its own.
    private static bool CoversType(SuppressionFact suppression, TypeFact type) =>
        suppression.FilePath == type.FilePath && suppression.Line <= type.LineStart && suppression.LineEnd >= type.LineEnd && type.LineEnd > type.LineStart;
}
