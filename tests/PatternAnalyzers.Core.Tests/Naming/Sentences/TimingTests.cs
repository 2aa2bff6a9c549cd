using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

/// <summary>Who stops the time.</summary>
public sealed class TimingTests
{
    [Theory]
    [InlineData("performance", "Stopwatch.StartNew", "RequestDelegate", "measures how long requests take")]
    [InlineData("logging", "TimeProvider.GetTimestamp", "RequestDelegate", "measures how long requests take")]
    [InlineData("slow", "Environment.TickCount", "Func<TResult>", "measures how long calls take")]
    [InlineData("slow", "DateTime.UtcNow", "Func<TResult>", "")]
    [InlineData("slow", "Stopwatch.StartNew", "string", "")]
    public void ClockAroundTheNext_Measures(string word, string clock, string parameter, string told)
    {
        var input = Told.Of("Step", PatternType.Handler, "pipeline");
        Timing.Of(
            input with
            {
                Type = input.Type with { Members = [Told.Method("Invoke") with { Parameters = [parameter] }] },
                Effects = [Told.Effect(EffectCategories.Clock, clock)]
            },
            [word])
            .ShouldBe(told);
    }

    [Fact]
    public void StopwatchOfTheSolution_IsOneToo()
    {
        var input = Told.Of("RequestLogMiddleware", PatternType.Handler, "pipeline").Given("RequestDelegate");
        input = input with
        {
            Type = input.Type with { Members = [Told.Method("InvokeAsync") with { Parameters = ["HttpContext"] }, Told.Method("LogFilters")] }
        };
        Timing.Of(input with { Reached = [Told.Reached(EffectCategories.Clock, "Stopwatch.GetTimestamp", "ValueStopwatch")] }, ["request", "log"])
            .ShouldBe("logs each request and how long it takes");
    }
}
