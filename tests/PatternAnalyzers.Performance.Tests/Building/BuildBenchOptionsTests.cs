using PatternAnalyzers.Performance.Building;

namespace PatternAnalyzers.Performance.Tests.Building;

public sealed class BuildBenchOptionsTests
{
    [Fact]
    public void Options_AreRead()
    {
        var options = BuildBenchOptions.Of(["--lines", "100,200", "--pairs", "7", "--against", "--cold", "--write", "builds"]);

        options.Lines.ShouldBe([100, 200]);
        (options.Pairs, options.MemoryPairs, options.Against, options.Cold, options.Section).ShouldBe((7, 2, true, true, "builds"));
        options.Command.ShouldBe("dotnet run --project build -- bench --lines 100,200 --pairs 7 --against --cold --write builds");
    }

    [Fact]
    public void CompilerThatStartsAnew_IsWarmedUpOnce() =>
        (BuildBenchOptions.Of([]).WarmUps, BuildBenchOptions.Of(["--cold"]).WarmUps, BuildBenchOptions.Of(["--warm-ups", "3"]).WarmUps).ShouldBe((12, 1, 3));

    [Theory]
    [InlineData("--nonsense", "--nonsense is no option of bench.")]
    [InlineData("--pairs", "--pairs needs a value.")]
    public void WhatIsNoOption_IsNamed(string option, string message) =>
        Should.Throw<PerformanceException>(() => BuildBenchOptions.Of([option])).Message.ShouldBe(message);
}
