using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests;
using PatternAnalyzers.Reporting.Pages;

namespace PatternAnalyzers.Reporting.Tests.Pages;

public sealed partial class ReportPageTests
{
    private const string Hostile = "</script><script>alert(1)</script><!--<script>\u2028\u2029{{data}}&lt;\"'";

    [Fact]
    public void SameManifest_GivesTheSameBytes()
    {
        var culture = CultureInfo.CurrentCulture;
        var first = ReportPage.Of(Samples.Large(80));
        CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" } };
        try
        {
            ReportPage.Of(Samples.Large(80)).ShouldBe(first);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Data_HoldsTheWholeManifest()
    {
        var manifest = ManifestFile.Read(Checkout.At("tests", "PatternAnalyzers.Golden.Tests", "orderflow.patterns.json"));

        using var data = JsonDocument.Parse(Data(Page(manifest)));

        var read = ManifestJson.Parse(Encoding.UTF8.GetBytes(data.RootElement.GetProperty("manifest").GetRawText()), "report");
        ManifestJson.Serialize(read).ShouldBe(ManifestJson.Serialize(manifest));
    }

    [Fact]
    public void HostileText_CannotEndTheDataOrStartAScript()
    {
        var manifest = Samples.Related(
            [Samples.Pattern(Hostile), Samples.Pattern("B")],
            Samples.Relation(Hostile, "B", Hostile),
            Samples.Relation(Hostile, "T:" + Hostile, "handles")) with { Repository = Hostile, Warnings = [Hostile] };

        var page = Page(manifest);

        ScriptElement().Count(page).ShouldBe(2);
        Data(page).ShouldAllBe(letter => letter >= ' ' && letter <= '~' && letter != '<' && letter != '>' && letter != '&');
        page.ShouldNotContain("alert(1)</script>");
        using var data = JsonDocument.Parse(Data(page));
        data.RootElement.GetProperty("manifest").GetProperty("repository").GetString().ShouldBe(Hostile);
    }

    [Fact]
    public void Policy_AllowsThisScriptAndThisStyleOnly()
    {
        var page = Page(Samples.Large(20));

        var policy = PolicyElement().Match(page).Groups[1].Value;
        var script = Between(page, "<script type=\"module\">", "</script>");
        var style = Between(page, "<style>", "</style>");
        policy.ShouldBe($"default-src 'none'; script-src 'sha256-{Hash(script)}'; style-src 'sha256-{Hash(style)}'; base-uri 'none'; form-action 'none'");
    }

    [Fact]
    public void Page_NamesNoOtherPlace()
    {
        var page = Page(Samples.Large(20));

        foreach (var outside in new[]
        {
            "http://", "https://", "//cdn", "@import", "url(", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function("
        })
            page.ShouldNotContain(outside, Case.Insensitive);
    }

    [Fact]
    public void EmptyManifest_IsAPageWithoutGraph() => Page(Samples.Manifest()).ShouldNotContain("<svg");

    private static string Page(Manifest manifest) => Encoding.UTF8.GetString(ReportPage.Of(manifest));

    private static string Data(string page) => Between(page, "<script type=\"application/json\" id=\"data\">", "</script>");

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("<script", RegexOptions.IgnoreCase)]
    private static partial Regex ScriptElement();

    [GeneratedRegex("Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex PolicyElement();
}
