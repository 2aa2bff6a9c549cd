using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Scoring;

/// <summary>Summary .6 and members .4, extras on top; undocumented is 0, never unknown.</summary>
internal static class DocumentationDimension
{
    public static Dimension Of(TypeFact type)
    {
        var expected = type.Members.Sum(member => member.DocumentationExpected);
        var present = type.Members.Sum(member => member.DocumentationPresent);
        var says = SaysSomething(type) ? 1 : 0;
        var extras = Extras(type.Documentation);
        var score = expected == 0 ? says : (Weights.Summary * says) + (Weights.Members * present / expected);
        return Known.Score(
            score + Math.Min(Weights.MostExtra, extras * Weights.Extra),
            ("expected", expected),
            ("extras", extras),
            ("present", present),
            ("summary", says));
    }

    private static bool SaysSomething(TypeFact type) =>
        !string.IsNullOrWhiteSpace(type.Documentation.Summary) && !Restatement.Is(type.Documentation.Summary, type.Name);

    private static int Extras(DocumentationFact documentation) =>
        (string.IsNullOrWhiteSpace(documentation.Remarks) ? 0 : 1)
        + (string.IsNullOrWhiteSpace(documentation.Example) ? 0 : 1)
        + (documentation.SeeAlso > 0 ? 1 : 0);
}
