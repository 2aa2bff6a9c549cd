namespace PatternAnalyzers.Extractors.Tests.Evidence.Routing;

public sealed class RoutingTests
{
    [Theory]
    [InlineData("AgentRouter", "name ROUTING")]
    [InlineData("FrameDispatcher", "name ROUTING/dispatch")]
    [InlineData("FuzzyCommandMatcher", "name ROUTING/fuzzy_matching")]
    [InlineData("ConfidenceScorer", "name ROUTING/confidence_scoring")]
    public async Task Name_SaysThatItRoutes(string name, string evidence)
    {
        var asked = await Asked.WithAspNet($"public class {name} {{ public string Pick(string x) => x + 1; }}");

        asked.About(name).ShouldContain(evidence);
    }

    [Theory]
    [InlineData("public class Router { public string Pick() => \"\"; }", "Router")]
    [InlineData("public record RouteSelector(string Name);", "RouteSelector")]
    [InlineData("public class RouterOptions { public string Pick() => \"\"; }", "RouterOptions")]
    [InlineData("public class LaneSelector : System.IO.MemoryStream { public string Pick() => \"\"; }", "LaneSelector")]
    public async Task NameOfSomethingElse_SaysNothing(string source, string name) =>
        (await Asked.WithAspNet(source)).About(name).ShouldAllBe(evidence => !evidence.Contains("ROUTING", StringComparison.Ordinal));

    [Fact]
    public async Task ChoiceOfTheNextSpeaker_IsRouting()
    {
        var asked = await Asked.Unresolved(
            "using Microsoft.SemanticKernel.Agents.Chat; public class InTurn : SelectionStrategy { public int Next(int at) => at + 1; }");

        asked.About("InTurn").ShouldContain("unresolved_base ROUTING/dispatch");
    }
}
