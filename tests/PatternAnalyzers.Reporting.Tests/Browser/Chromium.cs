using Microsoft.Playwright;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Reporting.Pages;
using PatternAnalyzers.Reporting.Tests.Browser;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace PatternAnalyzers.Reporting.Tests.Browser;

/// <summary>The browser of the machine, started once for all tests.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Remedy = "Chromium is needed to test the report: install it with your package manager, on Debian as root with 'apt-get install chromium-headless-shell', or name its program in the environment variable CHROMIUM.";

    // Generous: a busy machine is no defect of the report.
    private const int Patience = 60_000;

    // The same browser without its windows takes half the processor time.
    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "chrome.exe"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("patterns-report-");
    private IPlaywright? playwright;
    private IBrowser? browser;
    private int pages;

    public async ValueTask InitializeAsync()
    {
        if (Program() is not { } program)
            return;

        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = ["--no-sandbox"] });
    }

    /// <summary>Opens the report of a manifest from a file, as a reader does.</summary>
    public async Task<OpenReport> OpenAsync(Manifest manifest, ColorScheme scheme = ColorScheme.Light, string hash = "")
    {
        browser.ShouldNotBeNull(Remedy);
        var file = Path.Combine(folder.FullName, $"report-{Interlocked.Increment(ref pages)}.html");
        await File.WriteAllBytesAsync(file, ReportPage.Of(manifest), TestContext.Current.CancellationToken);
        var context = await browser.NewContextAsync(
            new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = 1280, Height = 860 } });
        context.SetDefaultTimeout(Patience);
        return await OpenReport.OfAsync(await context.NewPageAsync(), new Uri(file).AbsoluteUri + hash);
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();

        playwright?.Dispose();
        folder.Delete(recursive: true);
    }

    private static string? Program() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
            ? named
            : Names.SelectMany(name => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(place => Path.Combine(place, name)))
                .FirstOrDefault(File.Exists);
}
