using PatternAnalyzers.Core.Rules;

namespace PatternAnalyzers.Extractors.Tests.Rules;

/// <summary>What the pages show is compiled and judged by the analyzer that they describe.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> Rules => [.. RuleTable.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void EveryPage_HasABadAndAGoodExampleThatCompile(string rule)
    {
        foreach (var section in new[] { "Bad", "Good" })
            RulePage.Of(rule).Example(section).ShouldNotBeNull(rule + " has no C# below ## " + section).Errors().ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task BadExample_BreaksItsRuleAndNoOtherThanThePageAdmits(string rule)
    {
        var page = RulePage.Of(rule);

        var found = await page.Example("Bad").ShouldNotBeNull().DiagnosticsAsync();

        found.Select(diagnostic => diagnostic.Id).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(page.Besides.Append(rule).Order(StringComparer.Ordinal), customMessage: string.Join("\n", found));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task GoodExample_BreaksNoRuleAtAll(string rule) =>
        (await RulePage.Of(rule).Example("Good").ShouldNotBeNull().DiagnosticsAsync()).ShouldBeEmpty();
}
