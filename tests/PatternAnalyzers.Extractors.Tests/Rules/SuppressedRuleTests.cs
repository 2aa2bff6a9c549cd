using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Rules;

namespace PatternAnalyzers.Extractors.Tests.Rules;

/// <summary>Every rule can be silenced in each of the ways that the pages name; tried on the bad example of its page.</summary>
public sealed class SuppressedRuleTests
{
    public static TheoryData<string> Rules => RulePageTests.Rules;

    public static TheoryData<string, string> Tokens => [.. RuleTable.All.SelectMany(rule => rule.Tokens, (rule, token) => (rule.Id, token))];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Pragma_Silences(string rule)
    {
        var bad = Bad(rule);

        (await ReportedAsync(bad with { Code = "#pragma warning disable " + rule + " // agreed with the team\n" + bad.Code }, rule)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task SuppressMessageOnTheType_Silences(string rule)
    {
        var bad = Bad(rule);
        var attribute = "[System.Diagnostics.CodeAnalysis.SuppressMessage(\"" + Bands.NameOf(rule) + "\", \"" + rule
            + "\", Justification = \"agreed with the team\")]\n";
        var places = (await ReportedAsync(bad, rule)).Select(StartOfType).Distinct().OrderDescending();

        var code = places.Aggregate(bad.Code, (text, place) => text.Insert(place, attribute));

        (await ReportedAsync(bad with { Code = code }, rule)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Tokens))]
    public async Task UpstreamTokenOnTheLine_Silences(string rule, string token)
    {
        var bad = Bad(rule);
        var lines = bad.Code.Split('\n');
        foreach (var number in (await ReportedAsync(bad, rule)).Select(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition.Line).Distinct())
            lines[number] += " // " + token + ": agreed with the team";

        (await ReportedAsync(bad with { Code = string.Join('\n', lines) }, rule)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task EditorConfig_DecidesHowLoudARuleSpeaks(string rule)
    {
        (await Bad(rule).DiagnosticsAsync(new Severities(rule, ReportDiagnostic.Error))).Where(diagnostic => diagnostic.Id == rule)
            .ShouldAllBe(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        (await Bad(rule).DiagnosticsAsync(new Severities(rule, ReportDiagnostic.Suppress))).ShouldNotContain(diagnostic => diagnostic.Id == rule);
    }

    private static Example Bad(string rule) => RulePage.Of(rule).Example("Bad").ShouldNotBeNull();

    private static async Task<IReadOnlyList<Diagnostic>> ReportedAsync(Example example, string rule) =>
        [.. (await example.DiagnosticsAsync()).Where(diagnostic => diagnostic.Id == rule)];

    private static int StartOfType(Diagnostic diagnostic) => diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan)
        .AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().First().SpanStart;
}
