using Microsoft.Playwright;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;
using static Microsoft.Playwright.Assertions;

namespace PatternAnalyzers.Reporting.Tests.Browser;

public sealed class ReadingTests(Chromium chromium)
{
    // Ratio of a text's colour to the first opaque ground behind it, by WCAG 2.
    private const string Contrasts = """
        () => {
          const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
          const rgba = colour => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); return canvas.getImageData(0, 0, 1, 1).data; };
          const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
          const ground = element => { for (let at = element; at; at = at.parentElement) { const colour = rgba(getComputedStyle(at).backgroundColor); if (colour[3] > 250) return colour; } return [255, 255, 255]; };
          const bad = [];
          for (const element of document.querySelectorAll('main *, header *, footer *, dialog[open] *')) {
            if (element.closest('svg') || element.closest(':disabled') || ![...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim()) || !element.checkVisibility()) continue;
            const [one, other] = [light(rgba(getComputedStyle(element).color)), light(ground(element))];
            const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
            if (ratio < 4.5) bad.push(`${element.tagName}.${element.className} ${ratio.toFixed(2)}: ${element.textContent.slice(0, 30)}`);
          }
          return [...new Set(bad)].slice(0, 20);
        }
        """;

    private static Manifest OrderFlow => ManifestFile.Read(Checkout.At("tests", "PatternAnalyzers.Golden.Tests", "orderflow.patterns.json"));

    [Fact]
    public async Task Figures_AreThoseOfTheManifest()
    {
        var manifest = OrderFlow;
        await using var report = await chromium.OpenAsync(manifest);

        await Expect(report.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(manifest.Repository);
        await Expect(report.Page.Locator("#figures .value").First).ToHaveTextAsync($"{manifest.Patterns.Count}");
        await Expect(report.Rows).ToHaveCountAsync(manifest.Patterns.Count);
        await Expect(report.Page.Locator("#dimensions tbody tr")).ToHaveCountAsync(5);
        await Expect(report.Page.Locator("#dimensions")).ToContainTextAsync("a framework calls it");
        await Expect(report.Page.Locator("#conflicts .plain > li")).ToHaveCountAsync(manifest.Patterns.Count(pattern => pattern.Conflicts.Count > 0));
        await Expect(report.Page.Locator("#rejected .symbols li")).ToHaveCountAsync(manifest.Rejected.Count);
        report.Errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Texts_StandOutFromTheirGround(ColorScheme scheme)
    {
        await using var report = await chromium.OpenAsync(OrderFlow, scheme);

        (await report.Page.EvaluateAsync<string[]>(Contrasts)).ShouldBeEmpty();
        await report.Page.Locator("#table tbody a").First.ClickAsync();
        (await report.Page.EvaluateAsync<string[]>(Contrasts)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ColorScheme.Light, "dark")]
    [InlineData(ColorScheme.Dark, "light")]
    public async Task Theme_FollowsTheSystemUntilChosenAndThenStays(ColorScheme scheme, string chosen)
    {
        await using var report = await chromium.OpenAsync(Samples.Large(5), scheme);
        var root = report.Page.Locator("html");
        var before = await GroundAsync(report);
        await Expect(root).ToHaveAttributeAsync("data-theme", scheme == ColorScheme.Dark ? "dark" : "light");

        await report.Page.Locator("#theme").ClickAsync();

        await Expect(root).ToHaveAttributeAsync("data-theme", chosen);
        await Expect(report.Page.Locator("#theme")).ToHaveAttributeAsync("aria-pressed", chosen == "dark" ? "true" : "false");
        (await GroundAsync(report)).ShouldNotBe(before);
        await report.Page.ReloadAsync();
        await Expect(root).ToHaveAttributeAsync("data-theme", chosen);
    }

    [Fact]
    public async Task EverythingThatActs_HasANameAndTheKeyboardReachesIt()
    {
        await using var report = await chromium.OpenAsync(OrderFlow);

        var nameless = await report.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('button, a, input, select, [tabindex="0"]')]
                .filter(element => element.checkVisibility() && !(element.getAttribute('aria-label') || element.getAttribute('aria-labelledby') || element.labels?.length || element.textContent.trim()))
                .map(element => element.outerHTML)
            """);
        nameless.ShouldBeEmpty();
        await report.Page.Keyboard.PressAsync("Tab");
        (await report.FocusedAsync()).ShouldBe("Skip to the patterns");
        await report.Page.Keyboard.PressAsync("Enter");
        await report.Page.Keyboard.PressAsync("Tab");
        (await report.FocusedAsync()).ShouldBe("Search");
    }

    [Fact]
    public async Task Landmarks_AreThere()
    {
        await using var report = await chromium.OpenAsync(Samples.Large(5));

        foreach (var role in new[] { AriaRole.Banner, AriaRole.Main, AriaRole.Navigation, AriaRole.Search, AriaRole.Contentinfo })
            await Expect(report.Page.GetByRole(role)).ToHaveCountAsync(1);
        await Expect(report.Page.GetByRole(AriaRole.Table).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task NarrowWindow_DoesNotScrollSideways()
    {
        await using var report = await chromium.OpenAsync(OrderFlow);

        foreach (var width in new[] { 360, 768 })
        {
            await report.Page.SetViewportSizeAsync(width, 800);
            (await report.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        }
    }

    [Fact]
    public async Task Print_ShowsTheTableAndNoControls()
    {
        await using var report = await chromium.OpenAsync(OrderFlow);

        await report.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(report.Page.Locator("#filters")).ToBeHiddenAsync();
        await Expect(report.Page.Locator("#theme")).ToBeHiddenAsync();
        await Expect(report.Page.Locator("#table")).ToBeVisibleAsync();
        (await report.Page.PdfAsync()).Length.ShouldBeGreaterThan(10_000);
    }

    private static async Task<string> GroundAsync(OpenReport report) =>
        await report.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
}
