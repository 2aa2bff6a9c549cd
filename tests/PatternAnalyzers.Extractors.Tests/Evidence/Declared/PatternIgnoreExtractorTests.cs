using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Evidence.Declared;

public sealed class PatternIgnoreExtractorTests
{
    [Theory]
    [InlineData("[PatternIgnore(\"only for the demo\")]", "[PatternIgnore] says: only for the demo")]
    [InlineData("[Any.Where.PatternIgnoreAttribute(Reason = \"only for the demo\")]", "[PatternIgnore] says: only for the demo")]
    [InlineData("[PatternIgnore]", "[PatternIgnore] gives no reason")]
    [InlineData("[PatternIgnore(\" \")]", "[PatternIgnore] gives no reason")]
    public async Task Attribute_RejectsWithItsReason(string attribute, string detail)
    {
        var asked = await Asked.Unresolved(attribute + " public class Anything { }");

        var fact = asked.Facts.Type("Anything").Evidence.ShouldHaveSingleItem();
        (fact.Signal, fact.Supports, fact.Detail).ShouldBe(("attribute", "reject:ignored", detail));
    }

    [Fact]
    public async Task OtherAttribute_RejectsNothing() =>
        (await Asked.Unresolved("[PatternIgnored(\"x\")] [JsonIgnore] public class Anything { }")).About("Anything").ShouldBeEmpty();
}
