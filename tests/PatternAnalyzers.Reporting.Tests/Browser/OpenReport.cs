using Microsoft.Playwright;

namespace PatternAnalyzers.Reporting.Tests.Browser;

/// <summary>A report in a browser window, with everything that went wrong in it.</summary>
public sealed class OpenReport : IAsyncDisposable
{
    private readonly List<string> errors = [];
    private readonly List<string> requests = [];

    private OpenReport(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>Addresses that were asked for besides the report's own.</summary>
    public IReadOnlyList<string> Requests => requests;

    /// <summary>Errors of scripts, refusals of the policy, and message boxes.</summary>
    public IReadOnlyList<string> Errors => errors;

    public ILocator Rows => Page.Locator("#table tbody tr");

    public ILocator Dialog => Page.Locator("#details");

    public ILocator Matching => Page.Locator("#matching");

    public static async Task<OpenReport> OfAsync(IPage page, string address)
    {
        var report = new OpenReport(page);
        page.PageError += (_, error) => report.errors.Add(error);
        page.Console += (_, message) => report.Note(message);
        page.Dialog += async (_, dialog) =>
        {
            report.errors.Add("dialog: " + dialog.Message);
            await dialog.DismissAsync();
        };
        page.Request += (_, request) => report.Note(request, address);
        await page.GotoAsync(address);
        await page.Locator("#table thead").WaitForAsync();
        return report;
    }

    public ILocator Row(string name) => Rows.Filter(new() { Has = Page.GetByRole(AriaRole.Rowheader, new() { Name = name, Exact = true }) });

    public async Task<IReadOnlyList<string>> NamesAsync() => await Page.Locator("#table tbody th a").AllInnerTextsAsync();

    public async Task<string> FocusedAsync() =>
        await Page.EvaluateAsync<string>(
            "document.activeElement.getAttribute('aria-label') || document.activeElement.id || document.activeElement.textContent");

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    private void Note(IConsoleMessage message)
    {
        if (message.Type is "error" or "warning")
            errors.Add(message.Text);
    }

    private void Note(IRequest request, string address)
    {
        if (request.Url.Split('#')[0] != address.Split('#')[0])
            requests.Add(request.Url);
    }
}
