using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class LoggedTests
{
    [Theory]
    [InlineData("command handler", "logs commands before and after they run and when they fail", "ILogger.Information", "ILogger.Information", "ILogger.Error")]
    [InlineData("command handler", "logs commands before and after they run", "ILogger.LogDebug", "ILogger.LogInformation", "ILogger.BeginScope")]
    [InlineData("command handler", "logs commands that fail", "ILogger.LogError")]
    [InlineData("bus", "logs calls of another bus", "ILogger.LogInformation", "ILogger.IsEnabled")]
    [InlineData("bus", "", "ILogger.IsEnabled")]
    public void Lines_AreToldByWhenTheyAreWritten(string worker, string expected, params string[] lines) =>
        Logged.Of(
            Unit.Type("T:P", "P") with
            {
                Members = [Told.Method("Handle") with { Effects = [.. lines.Select(line => Told.Effect(EffectCategories.Logging, line))] }]
            },
            worker)
            .ShouldBe(expected);
}
