using System.Net;
using System.Net.Sockets;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using static Microsoft.Playwright.Assertions;

namespace PatternAnalyzers.Reporting.Tests.Browser;

public sealed class HostileTests(Chromium chromium)
{
    private const string Count = """
        () => [...document.querySelectorAll('*')].filter(element =>
            ['IMG', 'IFRAME', 'OBJECT', 'EMBED', 'FORM', 'BASE', 'LINK', 'VIDEO'].includes(element.tagName) && element.id !== 'filters'
            || element.tagName === 'SCRIPT' && element.type !== 'module' && element.id !== 'data'
            || element.tagName.toLowerCase() === 'svg' && element.id !== 'graph-svg'
            || element.tagName === 'A' && !element.getAttribute('href').startsWith('#')
            || [...element.attributes].some(attribute => attribute.name.startsWith('on') || attribute.name === 'srcdoc')).map(element => element.outerHTML)
        """;

    private static readonly string[] Attacks =
    [
        "<img src=x onerror=\"window.hacked=1\">",
        "</script><script>window.hacked=1</script>",
        "javascript:window.hacked=1",
        "\"><svg onload=window.hacked=1>",
        "' onmouseover='window.hacked=1",
        "</title></style><iframe srcdoc='<script>parent.hacked=1</script>'>",
        "\u2028window.hacked=1\u2029//\u202Egnp.exe",
        "${window.hacked=1}{{script}}",
    ];

    private static string All => string.Concat(Attacks);

    [Fact]
    public async Task HostileText_StaysTextEverywhere()
    {
        await using var report = await chromium.OpenAsync(Poisoned());
        var titles = new List<string>();

        foreach (var link in await report.Page.Locator("#table tbody a").AllAsync())
        {
            await link.ClickAsync();
            await Expect(report.Dialog).ToBeVisibleAsync();
            titles.Add(await report.Page.Locator("#details-title").EvaluateAsync<string>("title => title.textContent"));
            (await report.Page.EvaluateAsync<string[]>(Count)).ShouldBeEmpty();
            await report.Page.Keyboard.PressAsync("Escape");
        }

        titles.ShouldBe(Attacks, ignoreOrder: true);
        foreach (var opened in await report.Page.Locator("#rejected summary, .grid summary").AllAsync())
            await opened.ClickAsync();
        foreach (var bar in await report.Page.Locator("#projects button, #rules button").AllAsync())
            await bar.ClickAsync();

        (await report.Page.EvaluateAsync<bool>("'hacked' in window")).ShouldBeFalse();
        (await report.Page.EvaluateAsync<string[]>(Count)).ShouldBeEmpty();
        report.Requests.ShouldBeEmpty();
        report.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Page_AsksNoNetworkForAnything()
    {
        await using var report = await chromium.OpenAsync(Samples.Large(60));

        await report.Page.Locator("#table tbody a").First.ClickAsync();
        await report.Page.Keyboard.PressAsync("Escape");

        report.Requests.ShouldBeEmpty();
        report.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Policy_RefusesEvenTheScriptOfThePage()
    {
        using var outside = new TcpListener(IPAddress.Loopback, 0);
        outside.Start();
        var address = $"http://{outside.LocalEndpoint}/x.js";
        await using var report = await chromium.OpenAsync(Samples.Manifest(Samples.Pattern("A")));

        // No frame among them: it is refused too, but Chromium opens a silent connection before it asks the policy.
        await report.Page.EvaluateAsync("""
            async address => {
              const add = (tag, change) => { const element = document.createElement(tag); change(element); document.body.append(element); };
              await fetch(address, { mode: 'no-cors' }).catch(() => {});
              await import(address).catch(() => {});
              add('img', image => image.src = address);
              add('script', script => script.src = address);
              add('script', script => script.textContent = 'window.hacked = 1');
              add('p', text => text.setAttribute('style', `background: url(${address})`));
              add('button', button => { button.setAttribute('onclick', 'window.hacked = 1'); button.click(); });
              setTimeout('window.hacked = 1');
              await new Promise(done => setTimeout(done, 200));
            }
            """, address);

        outside.Pending().ShouldBeFalse();
        (await report.Page.EvaluateAsync<bool>("'hacked' in window")).ShouldBeFalse();
        await report.Page.GotoAsync("about:blank");
        await report.Page.EvaluateAsync("address => { fetch(address, { mode: 'no-cors' }).catch(() => {}); }", address);
        (await outside
            .AcceptTcpClientAsync(TestContext.Current.CancellationToken)
            .AsTask()
            .WaitAsync(TimeSpan.FromSeconds(15), TestContext.Current.CancellationToken)).Dispose();
    }

    private static Manifest Poisoned() => Samples.Related(
        [.. Attacks.Select(Poisoned)],
        [.. Attacks.Zip(Attacks.Skip(1), (one, other) => new Relationship { Source = one, Target = other, Kind = one }), .. Attacks.Select(attack => new Relationship
        {
            Source = attack,
            Target = "T:" + attack,
            Kind = "handles"
        })]) with
    {
        ToolVersion = All,
        Repository = All,
        Commit = All,
        CommitDate = All,
        Mode = All,
        Algorithm = All,
        Project = All,
        Rejected = [.. Attacks.Select(attack => new Rejected { Symbol = attack, Reason = attack })],
        Warnings = Attacks,
    };

    private static Pattern Poisoned(string attack) => Samples.Pattern(attack) with
    {
        PatternId = attack,
        ContentHash = attack,
        PatternSubtype = attack,
        Also = [attack],
        Symbol = attack,
        Assembly = attack,
        Project = attack,
        TargetFrameworks = [attack],
        FilePath = attack,
        Description = attack,
        DescriptionSource = attack,
        UseCases = [attack],
        Code = attack,
        Evidence = [new EvidenceFact { Signal = attack, Detail = attack, Supports = attack, FilePath = attack, Line = 1 }],
        Conflicts = [attack],
        Violations = [new Violation { Rule = attack, Severity = Severity.Low, Message = attack, FilePath = attack, Line = 1 }],
        Suppressed = [new Suppressed { Rule = attack, Token = attack, Reason = attack, FilePath = attack, Line = 1 }],
        Quality = new Quality
        {
            Overall = 0.5,
            Complexity = new Dimension { UnknownReason = attack, Raw = new SortedDictionary<string, double> { [attack] = 1 } }
        },
    };
}
