using System.Xml.Linq;
using PatternAnalyzers.Reporting.Badges;

namespace PatternAnalyzers.Reporting.Tests.Badges;

public sealed class BadgeTests
{
    [Theory]
    [InlineData(.9, "3 · 0.90", "brightgreen")]
    [InlineData(.65, "3 · 0.65", "green")]
    [InlineData(.5, "3 · 0.50", "yellow")]
    [InlineData(.1, "3 · 0.10", "orange")]
    [InlineData(null, "3 · unscored", "lightgrey")]
    public void Mean_ChoosesTheColour(double? mean, string message, string color) =>
        Badge.Of(new BadgeSummary { Repository = "r", Patterns = 3, Mean = mean }).ShouldBe(new Badge("patterns", message, color));

    [Fact]
    public void HostileText_IsText()
    {
        var picture = XDocument.Parse(BadgeSvg.Of(new Badge("<script>", "a & \"b\"", "green"))).Root!;

        picture.Attribute("aria-label")!.Value.ShouldBe("<script>: a & \"b\"");
        picture.Descendants().ShouldNotContain(element => element.Name.LocalName == "script");
    }
}
