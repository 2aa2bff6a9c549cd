namespace PatternAnalyzers.Extractors.Tests.Evidence.Handlers;

public sealed class CommandAttributeExtractorTests
{
    [Theory]
    [InlineData("using McMaster.Extensions.CommandLineUtils;", "private int OnExecute() => 0;", true)]
    [InlineData("using McMaster.Extensions.CommandLineUtils;", "public string Name { get; set; }", false)]
    [InlineData("using Somewhere;", "private int OnExecute() => 0;", false)]
    public async Task MarkedClass_IsACommandWhenItRuns(string import, string member, bool found)
    {
        var asked = await Asked.Unresolved(import + " [Command(\"x\")] public class Anything { " + member + " }");

        asked.About("Anything").ShouldBe(found ? ["attribute HANDLER/command_line"] : []);
    }

    [Fact]
    public async Task MarkedMethod_IsACommandOfCocona()
    {
        var asked = await Asked.Unresolved("using Cocona; public class Anything { [Command(\"hello\")] public void Hello(string name) { } }");

        asked.About("Anything").ShouldBe(["attribute HANDLER/command_line"]);
    }
}
