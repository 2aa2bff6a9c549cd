namespace PatternAnalyzers.Core.Tests.Gates;

public sealed class FileNameGateTests
{
    [Theory]
    [InlineData("Order Step", true)]
    [InlineData("OrderStep.cs", false)]
    [InlineData("src/Shop/OrderStep", false)]
    public void FileNames_Fail(string name, bool passed) =>
        Catalogued.Ask("no_file_names", Catalogued.Pattern(1) with { PatternName = name }).Passed.ShouldBe(passed);
}
