using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Rules;

namespace PatternAnalyzers.Core.Tests.Rules;

public sealed class BaselineTests
{
    [Theory]
    [InlineData("ONEX1001 T:Shop.User", true)]
    [InlineData("  ONEX1001 T:Shop.User\r", true)]
    [InlineData("# ONEX1001 T:Shop.User", false)]
    [InlineData("ONEX1002 T:Shop.User", false)]
    [InlineData("ONEX1001 T:Shop.Users", false)]
    [InlineData("onex1001 T:Shop.User", false)]
    [InlineData("ONEX1001", false)]
    [InlineData("", false)]
    public void Line_HoldsOneRuleOfOneSymbol(string line, bool held) => Baseline.Read([line]).Holds("ONEX1001", "T:Shop.User").ShouldBe(held);

    [Fact]
    public void StaleAndUnknownLines_DoNoHarm()
    {
        var baseline = Baseline.Read(["ONEX1001 T:Shop.Gone", "ONEX7777 T:Shop.User", "???", "ONEX1001 T:Shop.User"]);

        baseline.Holds("ONEX1001", "T:Shop.User").ShouldBeTrue();
        baseline.Holds("ONEX2001", "T:Shop.User").ShouldBeFalse();
    }

    [Fact]
    public void Text_ComesBackAsItself()
    {
        var baseline = Baseline.Of(
            Manifest(("T:Shop.User", "ONEX3007"), ("T:Shop.User", "ONEX1001"), ("T:Shop.User", "ONEX1001"), ("T:Shop.Api#GET /users", "ONEX6001")));

        baseline.Count.ShouldBe(3);
        var lines = baseline.Text().Split('\n');
        lines
            .Where(line => line.StartsWith("ONEX", StringComparison.Ordinal))
            .ShouldBe(["ONEX1001 T:Shop.User", "ONEX3007 T:Shop.User", "ONEX6001 T:Shop.Api#GET /users"]);
        lines[^1].ShouldBe("");
        var read = Baseline.Read(lines);
        read.Text().ShouldBe(baseline.Text());
        read.Holds("ONEX6001", "T:Shop.Api#GET /users").ShouldBeTrue();
    }

    [Fact]
    public void ManifestWithoutFindings_GivesAnEmptyBaseline() => Baseline.Of(Manifest()).Count.ShouldBe(0);

    private static Manifest Manifest(params (string Symbol, string Rule)[] findings) => new()
    {
        ToolVersion = "1.0.0",
        Repository = "example.org/shop",
        Patterns =
        [
            .. findings.GroupBy(finding => finding.Symbol).Select(group => new Pattern
            {
                PatternId = group.Key,
                PatternName = group.Key,
                PatternType = PatternType.Effect,
                Symbol = group.Key,
                Assembly = "Shop",
                Project = "src/Shop/Shop.csproj",
                FilePath = "src/Shop/User.cs",
                Description = "Something.",
                DescriptionSource = "evidence",
                Violations = [.. group.Select(finding => new Violation
                {
                    Rule = finding.Rule,
                    Severity = Severity.Low,
                    Message = "Change it.",
                    FilePath = "src/Shop/User.cs",
                    Line = 3
                })],
            }),
        ],
    };
}
