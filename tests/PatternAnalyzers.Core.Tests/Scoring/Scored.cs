using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Rules;
using PatternAnalyzers.Core.Scoring;

namespace PatternAnalyzers.Core.Tests.Scoring;

/// <summary>Inputs of the scorer.</summary>
internal static class Scored
{
    public const long Head = 1_750_000_000;

    public static ScoreInput Input(TypeFact? type = null) => new()
    {
        Type = type ?? Type(),
        Outcome = new RuleOutcome { Applies = true },
        UsageMembers = 4,
        NewestCommitTime = Head,
        HeadTime = Head,
    };

    public static TypeFact Type(string name = "NodeUserWriterEffect", string summary = "", params MemberFact[] members) => new()
    {
        Symbol = "T:Shop." + name,
        Name = name,
        FilePath = "src/Shop/Unit.cs",
        Documentation = new DocumentationFact { Summary = summary },
        Members = members,
    };

    public static MemberFact Member(int cognitive = 0, int cyclomatic = 1, int expected = 0, int present = 0) =>
        new() { Name = "M" + cognitive, Cognitive = cognitive, Cyclomatic = cyclomatic, DocumentationExpected = expected, DocumentationPresent = present };

    public static RuleOutcome Broken(params Severity[] severities) => new()
    {
        Applies = true,
        Violations = [.. severities.Select(severity => new Violation { Rule = "ONEX0001", Severity = severity, Message = "m", FilePath = "f" })],
    };

    public static Quality Score(ScoreInput input) => Scorer.Score(input);
}
