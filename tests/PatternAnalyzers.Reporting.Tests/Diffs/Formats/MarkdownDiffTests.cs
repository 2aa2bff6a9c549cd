using PatternAnalyzers.Reporting.Diffs;
using PatternAnalyzers.Reporting.Diffs.Formats;

namespace PatternAnalyzers.Reporting.Tests.Diffs.Formats;

public sealed class MarkdownDiffTests
{
    [Fact]
    public void Everything_IsFoldedButNewViolations()
    {
        var text = MarkdownDiff.Of(Changed.Everything, Changed.Verdicts);

        text.ShouldStartWith(
            "### Architecture patterns\n\n| | before | after |\n|---|--:|--:|\n| patterns | 5 | 5 |\n| mean score | 0.75 | 0.70 |\n| violations | 1 fixed | 1 new |\n\n- **failed**: <code>vanished</code>, 1 offence\n- passed: <code>new-violations:critical</code>\n\n<details open><summary>New violations: 1</summary>\n\n");
        text.ShouldContain("| ONEX2001 | high | Failing | reads &#124; &#96;a file&#96; for &#64;you | <code>src/Shop/C.cs:9</code> |\n");
        text.Split("<details>").Length.ShouldBe(8);
        text.Split("</details>").Length.ShouldBe(9);
    }

    [Fact]
    public void LongList_IsCut()
    {
        var text = MarkdownDiff.Of(Comparison.Of(Samples.Manifest(), Samples.Large(300)), []);

        text.ShouldContain("… and 240 more\n");
        text.Length.ShouldBeLessThan(65_536);
    }

    [Theory]
    [InlineData("plain Name-1.0", "plain Name-1.0")]
    [InlineData("<img src=x>", "&#60;img src=x&#62;")]
    [InlineData("a|b\nc", "a&#124;b c")]
    [InlineData("[x](javascript:y)", "&#91;x&#93;&#40;javascript:y&#41;")]
    [InlineData("https://evil.example", "https&#58;//evil.example")]
    [InlineData("www.evil.example", "www&#46;evil.example")]
    [InlineData("@team #12", "&#64;team &#35;12")]
    public void Text_NeitherFormatsNorLinksNorMentions(string text, string safe) => MarkdownText.Safe(text).ShouldBe(safe);
}
