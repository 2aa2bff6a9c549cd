using Microsoft.Playwright;
using PatternAnalyzers.Core.Patterns;
using static Microsoft.Playwright.Assertions;

namespace PatternAnalyzers.Reporting.Tests.Browser;

public sealed class TableTests(Chromium chromium)
{
    private static readonly Manifest Three = Samples.Manifest(
        Samples.Pattern("Bee", overall: 0.9),
        Samples.Pattern("Ant", overall: null),
        Samples.Pattern("Cow", overall: 0.3));

    [Fact]
    public async Task HeadButton_SortsBothWaysAndSaysSo()
    {
        await using var report = await chromium.OpenAsync(Three);
        var head = report.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Score" });

        (await report.NamesAsync()).ShouldBe(["Ant", "Bee", "Cow"]);
        await head.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(head).ToHaveAttributeAsync("aria-sort", "descending");
        (await report.NamesAsync()).ShouldBe(["Bee", "Cow", "Ant"]);
        await head.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(head).ToHaveAttributeAsync("aria-sort", "ascending");
        (await report.NamesAsync()).ShouldBe(["Cow", "Bee", "Ant"], "unknown scores stand last either way");
        await Expect(report.Page.Locator("[aria-sort]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task HeadButton_SortsByKeyboard()
    {
        await using var report = await chromium.OpenAsync(Three);

        await report.Page.Locator("#table thead button").First.FocusAsync();
        await report.Page.Keyboard.PressAsync("Enter");

        (await report.NamesAsync()).ShouldBe(["Cow", "Bee", "Ant"]);
    }

    [Fact]
    public async Task LongTable_ShowsTheRestOnDemand()
    {
        await using var report = await chromium.OpenAsync(Samples.Large(520) with { Relationships = [] });

        await Expect(report.Rows).ToHaveCountAsync(500);
        await report.Page.GetByText("Show the other 20").ClickAsync();

        await Expect(report.Rows).ToHaveCountAsync(520);
    }
}
