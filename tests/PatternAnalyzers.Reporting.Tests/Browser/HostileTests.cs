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

    public static TheoryData<string> Attacks() =>
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

    [Theory, MemberData(nameof(Attacks))]
    public async Task HostileText_StaysTextEverywhere(string attack)
    {
        await using var report = await chromium.OpenAsync(Poisoned(attack));

        await report.Page.Locator("#table tbody a").First.ClickAsync();
        await Expect(report.Dialog).ToBeVisibleAsync();
        (await report.Dialog.InnerTextAsync()).ShouldContain(attack.Trim('\u2028', '\u2029')[..10]);
        await Expect(report.Page.Locator("#details-title")).ToHaveJSPropertyAsync("textContent", attack);
        (await report.Page.EvaluateAsync<string[]>(Count)).ShouldBeEmpty();
        await report.Page.Keyboard.PressAsync("Escape");
        await report.Page.Locator("#projects button").First.ClickAsync();
        await report.Page.Locator("#rules button").First.ClickAsync();
        foreach (var group in await report.Page.Locator("#rejected summary").AllAsync())
            await group.ClickAsync();

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

    [Theory]
    [InlineData("await fetch('https://example.org/')")]
    [InlineData("await new Promise((_, fail) => { const image = new Image(); image.onerror = () => fail(new Error('refused')); image.src = 'https://example.org/x.png'; document.body.append(image); })")]
    [InlineData("await import('https://example.org/x.js')")]
    [InlineData("(0, eval)('1')")]
    public async Task Policy_RefusesEvenTheScriptOfThePage(string attempt)
    {
        await using var report = await chromium.OpenAsync(Samples.Manifest(Samples.Pattern("A")));

        var outcome = await report.Page.EvaluateAsync<string>($"async () => {{ try {{ {attempt}; return 'done'; }} catch (error) {{ return 'refused'; }} }}");

        outcome.ShouldBe("refused");
        report.Requests.ShouldBeEmpty();
    }

    private static Manifest Poisoned(string attack)
    {
        var pattern = Samples.Pattern(attack) with
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
            Quality = new Quality { Overall = 0.5, Complexity = new Dimension { UnknownReason = attack, Raw = new SortedDictionary<string, double> { [attack] = 1 } } },
        };
        var other = Samples.Pattern("zz other");
        return Samples.Related(
            [pattern, other],
            new Relationship { Source = attack, Target = other.PatternId, Kind = attack },
            new Relationship { Source = attack, Target = "T:" + attack, Kind = "handles" }) with
        {
            ToolVersion = attack,
            Repository = attack,
            Commit = attack,
            CommitDate = attack,
            Mode = attack,
            Algorithm = attack,
            Project = attack,
            Rejected = [new Rejected { Symbol = attack, Reason = attack }],
            Warnings = [attack],
        };
    }
}
