using PatternAnalyzers.Cli.Terminals;
using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Cli.Tests;

public sealed class PatternsAppTests
{
    [Theory]
    [InlineData("extract")]
    [InlineData("merge")]
    [InlineData("score")]
    [InlineData("validate")]
    [InlineData("baseline")]
    [InlineData("publish")]
    [InlineData("search")]
    [InlineData("explain")]
    [InlineData("status")]
    [InlineData("report")]
    [InlineData("diff")]
    public async Task HelpOfEachVerb_ShowsAnExample(string verb)
    {
        var run = (await CliRun.OfAsync(verb, "--help")).ShouldSucceed();

        run.Output.ShouldContain("Examples:\n  patterns " + verb);
        run.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Help_ListsTheVerbs() => (await CliRun.OfAsync("--help")).ShouldSucceed().Output.ShouldContain("extract");

    [Fact]
    public async Task Version_IsThatOfTheTool() => (await CliRun.OfAsync("--version")).ShouldSucceed().Output.ShouldStartWith(ToolVersion.Current);

    [Fact]
    public async Task UnknownVerb_ExitsWithTwo() => (await CliRun.OfAsync("frobnicate")).ShouldFail(2, "PA2040");

    [Fact]
    public async Task NoVerb_ExitsWithTwo() => (await CliRun.OfAsync()).ShouldFail(2, "PA2040");

    [Fact]
    public async Task MissingOption_ExitsWithTwoAndNamesIt()
    {
        var run = await CliRun.OfAsync("extract", "--source", ".");

        run.ShouldFail(2, "PA2040");
        run.Error.ShouldContain("--output");
        run.Error.ShouldContain("patterns extract --help");
    }

    [Theory]
    [InlineData("extract", "--source", "", "--output", "x.json")]
    [InlineData("extract", "--source", ".", "--output", " ")]
    [InlineData("merge", "", "--output", "x.json")]
    [InlineData("score", "--input", "", "--output", "x.json")]
    [InlineData("validate", "")]
    [InlineData("baseline", "")]
    [InlineData("baseline", "x.json", "--output", "")]
    [InlineData("publish", "")]
    [InlineData("publish", "x.json", "--database", "")]
    [InlineData("search", "x", "--database", "")]
    [InlineData("explain", "x", "--input", "")]
    [InlineData("status", "--database", "")]
    [InlineData("report", "")]
    [InlineData("report", "x.json", "--output", "")]
    [InlineData("diff", "", "x.json")]
    [InlineData("diff", "x.json", "x.json", "--output", "")]
    public async Task EmptyPath_ExitsWithTwo(params string[] arguments) => (await CliRun.OfAsync(arguments)).ShouldFail(2, "PA2040");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UnexpectedFailure_ExitsWithSeventyAndAsksForAReport(bool diagnostic)
    {
        using var error = new StringWriter();

        var exit = FailureReport.Print(Thrown(), new Terminal(TextWriter.Null, error, rich: false), diagnostic);

        exit.ShouldBe(70);
        error.ToString().ShouldContain("please report");
        error.ToString().ShouldContain("broken here");
        error.ToString().Contains(nameof(Thrown), StringComparison.Ordinal).ShouldBe(diagnostic);
    }

    [Theory]
    [InlineData(ExitCode.Input, 3)]
    [InlineData(ExitCode.StoreUnreachable, 4)]
    [InlineData(ExitCode.RolledBack, 5)]
    public void KnownFailure_HasItsOwnExitCode(ExitCode code, int expected)
    {
        using var error = new StringWriter();

        FailureReport.Print(
            new PatternsException("PA4711", code, "the what, where", "do this"),
            new Terminal(TextWriter.Null, error, rich: false),
            diagnostic: false)
            .ShouldBe(expected);

        error.ToString().ShouldBe("error PA4711: the what, where\n  do this\n");
    }

    [Fact]
    public void Output_HoldsNoMsbuildAssembly() =>
        Directory.EnumerateFiles(Path.GetDirectoryName(typeof(PatternsApp).Assembly.Location)!, "Microsoft.Build*.dll")
            .Where(static path => Path.GetFileName(path) != "Microsoft.Build.Locator.dll").ShouldBeEmpty();

    private static Exception Thrown()
    {
        try
        {
            throw new InvalidOperationException("broken\nhere");
        }
        catch (InvalidOperationException failure)
        {
            return failure;
        }
    }
}
