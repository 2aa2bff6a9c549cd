using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

/// <summary>What is done at the moment of a hook.</summary>
public sealed class HookDeedTests
{
    [Theory]
    [InlineData("DispatchDomainEventsInterceptor", "IMediator", "dispatches domain events")]
    [InlineData("AuditableEntityInterceptor", "IUser", "")]
    [InlineData("Interceptor", "IUser", "")]
    public void NameAndWhoIsGiven_TellTheDeed(string name, string given, string told) =>
        HookDeed.Of(Told.Of(name, PatternType.Hook).Given(given), "after changes are saved").ShouldBe(told);

    [Fact]
    public void ThingOfTheMoment_IsNotDoneAnythingByTheName() =>
        HookDeed.Of(Told.Of("TransactionLockingInterceptor", PatternType.Hook), "before transactions are started").ShouldBeEmpty();

    [Fact]
    public void OnlyMethodOfItsOwnThatIsCalled_IsTheDeed()
    {
        var input = Told.Of("AuditableInterceptor", PatternType.Hook);
        HookDeed.Of(
            input with
            {
                Type = input.Type with
                {
                    Members = [Told.Method("SavingChanges") with { Calls = [input.Type.Symbol + "|UpdateEntities"] }, Told.Method("UpdateEntities"), Told.Method(
                        "DeleteEntities")]
                }
            },
            "before changes are saved")
            .ShouldBe("updates entities");
    }

    [Fact]
    public void HookThatOnlyLogs_WritesToTheLog() =>
        HookDeed.Of(
            Told.Of("StartListener", PatternType.Hook) with { Effects = [Told.Effect(EffectCategories.Logging, "ILogger.LogInformation")] },
            "after jobs are started")
            .ShouldBe("writes to the log");
}
