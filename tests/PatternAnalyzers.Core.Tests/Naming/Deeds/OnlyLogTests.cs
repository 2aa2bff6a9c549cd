using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class OnlyLogTests
{
    [Fact]
    public void LineForTheLog_IsNotWhatTheNameSays() =>
        OnlyLog.Is(Told.Method("SetWorkers") with { Calls = ["T:Shop.ILog!Shop|Warn(System.String)"], Shape = Counts(1) }).ShouldBeTrue();

    [Fact]
    public void LineOfAFramework_IsOneToo() =>
        OnlyLog.Is(Told.Method("SetWorkers") with { Effects = [Told.Effect(EffectCategories.Logging, "ILogger.LogWarning")], Shape = Counts(1) })
            .ShouldBeTrue();

    [Theory]
    [InlineData("LogError", 1)]
    [InlineData("SetWorkers", 2)]
    public void LoggerAndWhoDoesMore_AreTold(string method, int invocations) =>
        OnlyLog.Is(Told.Method(method) with { Calls = ["T:Shop.ILog|Warn"], Shape = Counts(invocations) }).ShouldBeFalse();

    [Fact]
    public void WhatIsPutTogetherForTheLine_IsPartOfIt() =>
        OnlyLog.Is(Told.Method("Save") with { Calls = ["T:Shop.ILog|Info", "T:|Data"], Shape = Counts(2) }).ShouldBeTrue();

    [Fact]
    public void MethodWithoutALine_IsNone() => OnlyLog.Is(Told.Method("SetWorkers")).ShouldBeFalse();

    private static SortedDictionary<string, int> Counts(int invocations) => new() { [ShapeNames.Invocations] = invocations };
}
