using PatternAnalyzers.Reporting.Pages;

namespace PatternAnalyzers.Reporting.Tests.Pages;

public sealed class TemplateTests
{
    [Fact]
    public void Names_BecomeValues() =>
        Template.Fill("<{{a}}|{{b}}|{{a}}>", new Dictionary<string, string> { ["a"] = "1", ["b"] = "2" }).ShouldBe("<1|2|1>");

    [Fact]
    public void ValueThatLooksLikeAName_StaysAsItIs() =>
        Template.Fill("{{a}}{{b}}", new Dictionary<string, string> { ["a"] = "{{b}}", ["b"] = "secret" }).ShouldBe("{{b}}secret");
}
