using PatternAnalyzers.Accuracy.Reports;

namespace PatternAnalyzers.Accuracy.Tests.Reports;

public sealed class AccuracyPageTests
{
    [Fact]
    public async Task Disagreement_IsListedWithItsEvidence() =>
        (await PageAsync()).ShouldContain("| `T:Shop.Pricing.NodePriceCompute` | EFFECT EFFECT | COMPUTE COMPUTE | name: ");

    [Fact]
    public async Task HeldOutSymbol_IsNeverPrinted() => (await PageAsync()).ShouldNotContain("Mail");

    [Fact]
    public async Task Page_IsTheSameEachTime()
    {
        var again = await Evaluation.MakeAsync(Miniatures.Folder, TestContext.Current.CancellationToken);

        AccuracyPage.Of(again).ShouldBe(await PageAsync());
    }

    [Theory]
    [InlineData(.9949999, "0.994")]
    [InlineData(.995, "0.995")]
    [InlineData(1.0, "1.000")]
    [InlineData(null, "–")]
    public void Figure_IsCutAndNotRounded(double? value, string text) => Figure.Of(value).ShouldBe(text);

    private static async Task<string> PageAsync() => AccuracyPage.Of(await Miniatures.EvaluationAsync());
}
