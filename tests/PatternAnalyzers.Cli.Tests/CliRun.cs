using PatternAnalyzers.Cli.Terminals;

namespace PatternAnalyzers.Cli.Tests;

/// <summary>What one invocation printed and returned.</summary>
internal sealed record CliRun(int Exit, string Output, string Error)
{
    public static async Task<CliRun> OfAsync(params string[] arguments) => await WithAsync(TestContext.Current.CancellationToken, arguments);

    public static async Task<CliRun> WithAsync(CancellationToken cancellation, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await PatternsApp.RunAsync(arguments, new Terminal(output, error, rich: false), cancellation);
        return new CliRun(exit, output.ToString(), error.ToString());
    }

    public CliRun ShouldSucceed() => ShouldEnd(0);

    public CliRun ShouldEnd(int exit)
    {
        Exit.ShouldBe(exit, Error + Output);
        return this;
    }

    public void ShouldFail(int exit, string code)
    {
        Exit.ShouldBe(exit, Error + Output);
        Error.ShouldContain("error " + code + ": ");
        var lines = Error.TrimEnd('\n').Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith("error " + code, StringComparison.Ordinal));
        lines.Length.ShouldBeGreaterThan(at + 1, "a remedy follows");
        lines[at + 1].ShouldStartWith("  ");
    }
}
