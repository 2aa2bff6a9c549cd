using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CodeFixes;
using PatternAnalyzers.CodeFixes.Renaming;
using PatternAnalyzers.Core.Rules;

namespace PatternAnalyzers.CodeFixes.Tests;

public sealed class FixTableTests
{
    private static readonly IReadOnlyList<CodeFixProvider> Fixes =
    [
        .. typeof(RenameCodeFix).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
            .Select(type => (CodeFixProvider)Activator.CreateInstance(type, nonPublic: true)!),
    ];

    [Fact]
    public void EveryFix_IsTestedOneByOneAndForAll()
    {
        Fixes.Count.ShouldBeGreaterThanOrEqualTo(4);
        foreach (var fix in Fixes)
        {
            var name = fix.GetType().Name + "Tests";
            var tests = typeof(FixTableTests).Assembly.GetTypes().Single(type => type.Name == name).GetMethods()
                .Where(method => method.GetCustomAttributes(typeof(FactAttribute), inherit: true).Length > 0).Select(method => method.Name).ToList();
            tests.ShouldContain(test => test.StartsWith("FixAll_", StringComparison.Ordinal), name);
            tests.ShouldContain(test => !test.StartsWith("FixAll_", StringComparison.Ordinal), name);
            tests.ShouldContain(test => Regex.IsMatch(test, "LeftAlone|IsNot|HasNo|HasNothing"), name + " says when the fix is not offered");
            fix.GetFixAllProvider().ShouldNotBeNull(name);
        }
    }

    [Fact]
    public void EveryRuleThatIsFixed_IsTriedInTheTestsOfItsFix()
    {
        foreach (var fix in Fixes)
        {
            var file = Directory.GetFiles(
                Checkout.At("tests", "PatternAnalyzers.CodeFixes.Tests"),
                fix.GetType().Name + "Tests.cs",
                SearchOption.AllDirectories)
                .ShouldHaveSingleItem();
            foreach (var rule in fix.FixableDiagnosticIds)
                File.ReadAllText(file).ShouldContain("\"" + rule + "\"");
        }
    }

    [Fact]
    public void PagesOfFixedRules_AndNoOthersDescribeTheirFix()
    {
        var described = RuleTable.All
            .Select(rule => rule.Id)
            .Where(rule => File.ReadAllText(Checkout.At("docs", "rules", rule + ".md")).Contains("\n## Fix\n", StringComparison.Ordinal));
        described.ShouldBe(Fixes.SelectMany(fix => fix.FixableDiagnosticIds).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }
}
