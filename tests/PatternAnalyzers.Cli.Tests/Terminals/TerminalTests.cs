using PatternAnalyzers.Cli.Terminals;

namespace PatternAnalyzers.Cli.Tests.Terminals;

public sealed class TerminalTests
{
    [Fact]
    public void PlainTable_IsAligned()
    {
        using var output = new StringWriter();

        new Terminal(output, TextWriter.Null, rich: false).Table(["type", "patterns"], [["EFFECT", "1"], ["COMPUTE", "12"]]);

        output.ToString().ShouldBe("  type     patterns\n  EFFECT   1\n  COMPUTE  12\n");
    }

    [Fact]
    public void RichTable_TakesMarkupAsText()
    {
        using var output = new StringWriter();

        new Terminal(output, TextWriter.Null, rich: true).Table(["[red]type[/]"], [["GET /orders/[id]"]]);

        output.ToString().ShouldContain("GET /orders/[id]");
        output.ToString().ShouldContain("[red]type[/]");
    }

    [Fact]
    public void Progress_StaysOffPlainOutput()
    {
        using var error = new StringWriter();

        new Terminal(TextWriter.Null, error, rich: false).Progress("[1/2] x");

        error.ToString().ShouldBeEmpty();
    }
}
