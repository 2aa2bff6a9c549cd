using PatternAnalyzers.Testing;

namespace PatternAnalyzers.Cli.Tests.Manners;

/// <summary>The README shows one pattern of the sample; what it shows is what the command says of the golden manifest.</summary>
public sealed class ReadmeExampleTests
{
    private const string Opening = "```text\nStock Writer Effect\n";

    [Fact]
    public async Task Example_IsWhatExplainSays()
    {
        var run = (await CliRun.OfAsync(
            "explain",
            "Stock Writer Effect",
            "--input",
            Checkout.At("tests", "PatternAnalyzers.Golden.Tests", "orderflow.patterns.json"))).ShouldSucceed();

        var said = run.Output.Split('\n');
        Shown().ShouldNotBeEmpty();
        Shown().ShouldBe(said.Where(Shown().Contains), "The README shows the lines of the command in their order, less some; take them from it.");
    }

    private static IReadOnlyList<string> Shown()
    {
        var readme = File.ReadAllText(Checkout.At("README.md"));
        var start = readme.IndexOf(Opening, StringComparison.Ordinal) + "```text\n".Length;
        return [.. readme[start..readme.IndexOf("\n```", start, StringComparison.Ordinal)].Split('\n').Where(line => line.Trim() != "…")];
    }
}
