using PatternAnalyzers.Core.Patterns;
using static Microsoft.Playwright.Assertions;

namespace PatternAnalyzers.Reporting.Tests.Browser;

public sealed class FilterTests(Chromium chromium)
{
    private static readonly Manifest Shop = Samples.Related(
        [
            Samples.Pattern("Order Handler", PatternType.Handler, 0.91),
            Samples.Pattern("Order Store", PatternType.Service, 0.42) with { Violations = [Samples.Violation()] },
            Samples.Pattern("Price Compute", PatternType.Compute, 0.67) with { Project = "src/Pricing/Pricing.csproj", NodeKind = NodeKind.Compute },
            Samples.Pattern("Unscored Hook", PatternType.Hook, null),
        ],
        Samples.Relation("Order Handler", "Order Store"),
        Samples.Relation("Order Handler", "Price Compute"),
        Samples.Relation("Order Handler", "T:Shop.OrderPlaced", "publishes"));

    [Theory]
    [InlineData("order", 2)]
    [InlineData("ORDER store", 1)]
    [InlineData("T:Shop.PriceCompute", 1)]
    [InlineData("src/shop/orderstore.cs", 1)]
    [InlineData("nothing of the kind", 0)]
    public async Task Search_NarrowsTableAndGraphAlike(string text, int matching)
    {
        await using var report = await chromium.OpenAsync(Shop);

        await report.Page.GetByRole(Microsoft.Playwright.AriaRole.Searchbox).FillAsync(text);

        await Expect(report.Rows).ToHaveCountAsync(matching);
        await Expect(report.Matching).ToHaveTextAsync($"{matching} of 4 patterns");
        await Expect(report.Page.Locator("#graph-svg g[data-p]:not(.off)")).ToHaveCountAsync(matching);
    }

    [Fact]
    public async Task Selections_NarrowTogetherAndClearUndoesThem()
    {
        await using var report = await chromium.OpenAsync(Shop);

        await report.Page.GetByLabel("Filter by types").SelectOptionAsync("COMPUTE");
        (await report.NamesAsync()).ShouldBe(["Price Compute"]);
        await report.Page.GetByLabel("Filter by projects").SelectOptionAsync("src/Shop/Shop.csproj");
        await Expect(report.Rows).ToHaveCountAsync(0);
        await report.Page.GetByText("Clear", new() { Exact = true }).ClickAsync();

        await Expect(report.Rows).ToHaveCountAsync(4);
        (await report.FocusedAsync()).ShouldBe("Search");
    }

    [Fact]
    public async Task BarOfTheHistogram_ShowsWhatItCounts()
    {
        await using var report = await chromium.OpenAsync(Shop);

        await report.Page.GetByLabel("1 pattern from 0.65 to 0.70").ClickAsync();

        (await report.NamesAsync()).ShouldBe(["Price Compute"]);
        await report.Page.GetByLabel("Remove score 0.65 to 0.70").ClickAsync();
        await Expect(report.Rows).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task BarsOfTypeAndRule_ShowWhatTheyCount()
    {
        await using var report = await chromium.OpenAsync(Shop);

        await report.Page.Locator("#types button[data-type=HANDLER]").ClickAsync();
        (await report.NamesAsync()).ShouldBe(["Order Handler"]);
        await report.Page.Locator("#rules button").ClickAsync();
        (await report.NamesAsync()).ShouldBe(["Order Store"]);
        await report.Page.Locator("#projects button").Filter(new() { HasText = "Pricing" }).ClickAsync();
        (await report.NamesAsync()).ShouldBe(["Price Compute"]);
    }

    [Fact]
    public async Task Violations_CanBeAskedFor()
    {
        await using var report = await chromium.OpenAsync(Shop);

        await report.Page.GetByLabel("with violations").CheckAsync();

        (await report.NamesAsync()).ShouldBe(["Order Store"]);
    }
}
