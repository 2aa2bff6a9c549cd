using Microsoft.AspNetCore.Components;
using System.Net.Http.Headers;
namespace Corpus.Agents.Ui;

/// <summary>State cell in the manner of a front-end library.</summary>
public static class UseToggle
{
    public static (Func<bool> Value, Action Toggle) useHook(bool initial = false, Action? changed = null)
    {
        var on = initial;
        return (() => on, () => { on = !on; changed?.Invoke(); });
    }
}

public class RouteBreadcrumb : ComponentBase
{
    [Inject] public NavigationManager Nav { get; set; } = default!;
    protected string[] Parts { get; private set; } = [];
    protected override void OnParametersSet() => Parts = Nav.ToBaseRelativePath(Nav.Uri).Split('/', StringSplitOptions.RemoveEmptyEntries);
}

public sealed class UserAgentHeaderHandler(string product) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.UserAgent.Add(new ProductInfoHeaderValue(product, "2.1"));
        return base.SendAsync(request, cancellationToken);
    }
}

public sealed class AgentListViewModel
{
    public List<string> Names { get; } = [];
    public string? Selected { get; set; }
    public bool CanStart => Selected is not null;
}

public sealed class ManifestReader
{
    public static IReadOnlyDictionary<string, string> Read(TextReader reader)
    {
        var d = new Dictionary<string, string>();
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':');
            if (colon > 0) d[line[..colon].Trim()] = line[(colon + 1)..].Trim();
        }
        return d;
    }
}

public sealed class RoutingSlipFormatter
{
    public string Format(IReadOnlyList<(string Department, DateOnly Due)> stations) =>
        string.Join(Environment.NewLine, stations.Select((s, i) => $"{i + 1,2}. {s.Department,-20} {s.Due:dd.MM.}"));
}
