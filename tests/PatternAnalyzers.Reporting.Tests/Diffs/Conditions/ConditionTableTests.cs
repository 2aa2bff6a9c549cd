using PatternAnalyzers.Reporting.Diffs.Conditions;

namespace PatternAnalyzers.Reporting.Tests.Diffs.Conditions;

public sealed class ConditionTableTests
{
    [Theory]
    [InlineData("new-violations", "new-violations")]
    [InlineData("new-violations:high", "new-violations:high")]
    [InlineData("score-drop:0.05", "score-drop:0.05")]
    [InlineData("score-drop:0", "score-drop:0")]
    [InlineData("mean-drop:0.10", "mean-drop:0.1")]
    [InlineData("vanished", "vanished")]
    [InlineData("reclassified", "reclassified")]
    public void Text_GivesACondition(string text, string name) => ConditionTable.Parse(text).ShouldNotBeNull().Name.ShouldBe(name);

    [Theory]
    [InlineData("")]
    [InlineData("new-violations:grave")]
    [InlineData("new-violations:")]
    [InlineData("score-drop")]
    [InlineData("score-drop:1.5")]
    [InlineData("score-drop:0,05")]
    [InlineData("score-drop:-0.1")]
    [InlineData("vanished:3")]
    [InlineData("Vanished")]
    public void WrongText_GivesNone(string text) => ConditionTable.Parse(text).ShouldBeNull();
}
