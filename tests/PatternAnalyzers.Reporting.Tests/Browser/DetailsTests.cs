using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PatternAnalyzers.Core.Patterns;
using static Microsoft.Playwright.Assertions;

namespace PatternAnalyzers.Reporting.Tests.Browser;

public sealed class DetailsTests(Chromium chromium)
{
    private static readonly Manifest Shop = Samples.Related(
        [
            Samples.Pattern("Order Handler", PatternType.Handler) with
            {
                Violations = [Samples.Violation()],
                Suppressed = [new Suppressed { Rule = "ONEX3001", Token = "io-ok", Reason = "legacy", FilePath = "a.cs", Line = 3 }],
                Conflicts = ["name says COMPUTE"],
            },
            Samples.Pattern("Order Store"),
        ],
        Samples.Relation("Order Handler", "Order Store"),
        Samples.Relation("Order Handler", "T:Shop.OrderPlaced", "handles"));

    [Fact]
    public async Task Click_OpensThePageOfThePattern()
    {
        await using var report = await chromium.OpenAsync(Shop);

        await report.Page.Locator("#table").GetByRole(AriaRole.Link, new() { Name = "Order Handler" }).ClickAsync();

        await Expect(report.Dialog).ToBeVisibleAsync();
        foreach (var text in new[]
        {
            "reads a file", "legacy", "name says COMPUTE", "name ends in Service", "public sealed class C", "T:Shop.OrderPlaced", "hash of Order Handler",
            "T:Shop.OrderHandler"
        })
            await Expect(report.Dialog).ToContainTextAsync(text);
        (await report.FocusedAsync()).ShouldBe("details-title");
    }

    [Fact]
    public async Task Escape_ClosesItAndGivesTheFocusBack()
    {
        await using var report = await chromium.OpenAsync(Shop);
        var link = report.Page.Locator("#table").GetByRole(AriaRole.Link, new() { Name = "Order Store" });

        await link.FocusAsync();
        await report.Page.Keyboard.PressAsync("Enter");
        await Expect(report.Dialog).ToBeVisibleAsync();
        await report.Page.Keyboard.PressAsync("Escape");

        await Expect(report.Dialog).ToBeHiddenAsync();
        await Expect(link).ToBeFocusedAsync();
        await Expect(report.Page).Not.ToHaveURLAsync(new Regex("#pattern"));
    }

    [Fact]
    public async Task Relationship_LeadsToTheOtherPatternAndBack()
    {
        await using var report = await chromium.OpenAsync(Shop);

        await report.Page.Locator("#table").GetByRole(AriaRole.Link, new() { Name = "Order Handler" }).ClickAsync();
        await report.Dialog.GetByRole(AriaRole.Link, new() { Name = "Order Store" }).ClickAsync();
        await Expect(report.Page.Locator("#details-title")).ToHaveTextAsync("Order Store");
        await report.Page.GoBackAsync();

        await Expect(report.Page.Locator("#details-title")).ToHaveTextAsync("Order Handler");
    }

    [Fact]
    public async Task Address_OpensThePageOfThePattern()
    {
        await using var report = await chromium.OpenAsync(Shop, hash: "#pattern/id-Order%20Store");

        await Expect(report.Page.Locator("#details-title")).ToHaveTextAsync("Order Store");
    }

    [Theory]
    [InlineData("#pattern/nobody")]
    [InlineData("#pattern/%E0%A4%A")]
    public async Task AddressOfNobody_ShowsTheReport(string hash)
    {
        await using var report = await chromium.OpenAsync(Shop, hash: hash);

        await Expect(report.Dialog).ToBeHiddenAsync();
        report.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task ShowInGraph_LightsTheBoxAndItsNeighbours()
    {
        await using var report = await chromium.OpenAsync(Shop);

        await report.Page.Locator("#table").GetByRole(AriaRole.Link, new() { Name = "Order Store" }).ClickAsync();
        await report.Page.GetByText("Show in graph").ClickAsync();

        await Expect(report.Page.Locator("#graph-svg g.lit")).ToHaveCountAsync(2);
        await Expect(report.Page.Locator("#graph-svg g[aria-label='Order Store, SERVICE']")).ToBeFocusedAsync();
    }
}
