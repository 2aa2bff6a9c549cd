using Microsoft.Playwright;
using PatternAnalyzers.Core.Patterns;
using static Microsoft.Playwright.Assertions;

namespace PatternAnalyzers.Reporting.Tests.Browser;

public sealed class GraphTests(Chromium chromium)
{
    private static readonly Manifest Shop = Samples.Related(
        [Samples.Pattern("Order Handler", PatternType.Handler), Samples.Pattern("Order Store"), Samples.Pattern("Other Store")],
        Samples.Relation("Order Handler", "Order Store"),
        Samples.Relation("Order Handler", "Other Store"),
        Samples.Relation("Order Handler", "T:Shop.OrderPlaced", "handles"));

    [Fact]
    public async Task Keys_PanZoomAndFit()
    {
        await using var report = await chromium.OpenAsync(Shop);
        var start = await ViewAsync(report);
        await report.Page.Locator("#canvas").FocusAsync();

        await report.Page.Keyboard.PressAsync("ArrowRight");
        (await ViewAsync(report))[0].ShouldBeGreaterThan(start[0]);
        await report.Page.Keyboard.PressAsync("+");
        (await ViewAsync(report))[2].ShouldBeLessThan(start[2]);
        await report.Page.Keyboard.PressAsync("0");

        (await ViewAsync(report)).ShouldBe(start);
    }

    [Fact]
    public async Task Pointer_PansAndCtrlWheelZooms()
    {
        await using var report = await chromium.OpenAsync(Shop);
        await report.Page.Locator("#canvas").ScrollIntoViewIfNeededAsync();
        var start = await ViewAsync(report);
        var box = (await report.Page.Locator("#canvas").BoundingBoxAsync())!;

        await report.Page.Mouse.MoveAsync(box.X + 20, box.Y + 20);
        await report.Page.Mouse.DownAsync();
        await report.Page.Mouse.MoveAsync(box.X + 120, box.Y + 70, new() { Steps = 4 });
        await report.Page.Mouse.UpAsync();
        var moved = await ViewAsync(report);
        moved[0].ShouldBeLessThan(start[0]);
        moved[1].ShouldBeLessThan(start[1]);
        await report.Page.Keyboard.DownAsync("Control");
        await report.Page.Mouse.WheelAsync(0, -100);
        await report.Page.Keyboard.UpAsync("Control");

        await Expect(report.Page.Locator("#graph-svg")).Not.ToHaveAttributeAsync("viewBox", string.Join(' ', moved));
        (await ViewAsync(report))[2].ShouldBeLessThan(start[2]);
        await Expect(report.Dialog).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Arrows_StepFromBoxToBoxAndEnterOpens()
    {
        await using var report = await chromium.OpenAsync(Shop);
        await report.Page.Locator("#canvas").FocusAsync();

        await report.Page.Keyboard.PressAsync("Enter");
        (await report.FocusedAsync()).ShouldBe("Order Handler, HANDLER");
        await report.Page.Keyboard.PressAsync("ArrowRight");
        (await report.FocusedAsync()).ShouldBe("OrderPlaced, message");
        await report.Page.Keyboard.PressAsync("ArrowRight");
        (await report.FocusedAsync()).ShouldBe("Order Store, SERVICE");
        await report.Page.Keyboard.PressAsync("ArrowDown");
        (await report.FocusedAsync()).ShouldBe("Other Store, SERVICE");
        await report.Page.Keyboard.PressAsync("Enter");
        await Expect(report.Page.Locator("#details-title")).ToHaveTextAsync("Other Store");
        await report.Page.Keyboard.PressAsync("Escape");
        (await report.FocusedAsync()).ShouldBe("Other Store, SERVICE");
        await report.Page.Keyboard.PressAsync("Escape");

        await Expect(report.Page.Locator("#canvas")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Click_OpensThePattern()
    {
        await using var report = await chromium.OpenAsync(Shop);

        await report.Page.Locator("#graph-svg g[aria-label='Order Store, SERVICE']").ClickAsync();

        await Expect(report.Page.Locator("#details-title")).ToHaveTextAsync("Order Store");
    }

    [Fact]
    public async Task Hover_LightsWhatIsRelated()
    {
        await using var report = await chromium.OpenAsync(Shop);

        await report.Page.Locator("#graph-svg g[aria-label='Order Store, SERVICE']").HoverAsync();

        await Expect(report.Page.Locator("#graph-svg g.lit")).ToHaveCountAsync(2);
        await Expect(report.Page.Locator("#graph-svg path.lit")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task KindOfLine_CanBeHidden()
    {
        await using var report = await chromium.OpenAsync(Shop);

        await report.Page.Locator("#graph-tools button[data-kind=uses]").ClickAsync();

        await Expect(report.Page.Locator("#graph-tools button[data-kind=uses]")).ToHaveAttributeAsync("aria-pressed", "false");
        await Expect(report.Page.Locator("#graph-svg path.gone")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task FiveHundredPatterns_AreDrawnReadably()
    {
        await using var report = await chromium.OpenAsync(Samples.Large(500));

        await Expect(report.Page.Locator("#graph-svg g[data-p]")).ToHaveCountAsync(500);
        var shown = await report.Page.Locator("#graph-svg g[data-n]").First.EvaluateAsync<double>("node => node.getBoundingClientRect().height");
        shown.ShouldBeGreaterThan(18, "labels are read at the first look");
        await report.Page.GetByRole(AriaRole.Searchbox).FillAsync("Pattern 123");
        await Expect(report.Page.Locator("#graph-svg g[data-p]:not(.off)")).ToHaveCountAsync(1);
        var (inside, canvas) = ((await report.Page.Locator("#graph-svg g[data-p]:not(.off)").BoundingBoxAsync())!, (await report.Page
            .Locator("#canvas")
            .BoundingBoxAsync())!);
        inside.X.ShouldBeInRange(canvas.X, canvas.X + canvas.Width);
        inside.Y.ShouldBeInRange(canvas.Y, canvas.Y + canvas.Height);
        report.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task NoRelationship_IsSaid()
    {
        await using var report = await chromium.OpenAsync(Samples.Manifest(Samples.Pattern("A")));

        await Expect(report.Page.Locator("#graph-note")).ToHaveTextAsync("No pattern is related to another.");
        report.Errors.ShouldBeEmpty();
    }

    private static async Task<double[]> ViewAsync(OpenReport report) =>
        [.. (await report.Page.Locator("#graph-svg").GetAttributeAsync("viewBox"))!
            .Split(' ')
            .Select(part => double.Parse(part, System.Globalization.CultureInfo.InvariantCulture))];
}
