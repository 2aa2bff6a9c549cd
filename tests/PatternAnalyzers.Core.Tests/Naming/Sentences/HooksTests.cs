using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

/// <summary>What is said of types that are called at certain moments.</summary>
public sealed class HooksTests
{
    [Fact]
    public void BeforeAndAfter_AreNoThings() =>
        Moments.Around(Told.Of("ReplyHook", methods: ["BeforeGenerating", "AfterGenerated"])).ShouldBe("before and after things are generated");

    [Fact]
    public void MomentsOfAnEntity_AreTold() =>
        Hooks.Of(Hook("QuantityUnitHook", "QuantityUnit", "OnInsertingAsync", "OnDeletingAsync", "OnBeforeSaveCompletedAsync"))
            .ShouldBe("Hook that acts before quantity units are inserted or deleted.");

    [Fact]
    public void BeforeAndAfter_AreToldOnce() =>
        Hooks.Of(Hook("StoreHook", "Store", "OnDeleting", "OnDeleted")).ShouldBe("Hook that acts before and after stores are deleted.");

    [Fact]
    public void OnlySaving_IsToldToo() =>
        Hooks.Of(
            Hook("MediaTrackerHook", "BaseEntity", "OnAfterSaveAsync") with { Effects = [Told.Effect(EffectCategories.Database, "DbContext.SaveChanges")] })
            .ShouldBe("Media tracker hook that writes to the database after entities are saved.");

    [Fact]
    public void WhatIsAuditable_IsAnEntity() =>
        Hooks.Of(Hook("AuditableHook", "IAuditable", "OnUpdating")).ShouldBe("Hook that acts before auditable entities are updated.");

    [Fact]
    public void ThingInTheName_IsTheObject() =>
        Hooks.Of(Hook("TransactionLockingInterceptor", null, "TransactionStarting", "TransactionCommitted"))
            .ShouldBe("Transaction locking interceptor that acts before transactions are started and after they are committed.");

    [Fact]
    public void Module_IsCalledByItsPlace()
    {
        var input = Hook("Module", null, "GetConfigurationRoute", "InstallAsync", "UninstallAsync");
        Hooks.Of(input with { Type = input.Type with { Namespace = "Shop.Google.Analytics" } })
            .ShouldBe("Google Analytics module that provides the configuration route, and installs and uninstalls itself.");
    }

    [Fact]
    public void WhatOnlyAnswersDifferently_IsOfItsBase() =>
        Hooks.Of(Hook("MusicVideo", null, "GetLookupInfo", "GetAspectRatio").Is("Video", "base"))
            .ShouldBe("Music video, a Video with its own lookup info and aspect ratio.");

    [Theory]
    [InlineData("JobToBeExecuted", "Listener that adds rows through IRows before jobs are executed.")]
    [InlineData("JobWasExecuted", "Listener that adds rows through IRows after jobs are executed.")]
    public void OneClause_StandsWithTheMoment(string method, string told) =>
        Hooks.Of(Hook("JobListener", null, method) with { Called = [Told.Called("IRows", "AddRow")] }).ShouldBe(told);

    [Fact]
    public void WhatIsDoneAtWhichOfTwoMoments_IsNotKnown() =>
        Hooks.Of(Hook("JobListener", null, "JobToBeExecuted", "JobWasExecuted") with { Called = [Told.Called("IRows", "AddRow")] })
            .ShouldBe("Listener that acts before and after jobs are executed: adds rows through IRows.");

    [Fact]
    public void ModuleThatOnlyInitializesItself_IsToldByWhatItHasOthersDo() =>
        Hooks.Of(Hook("HistoryPlugin", null, "Initialize") with { Called = [Told.Called("IListeners", "AddListener")] })
            .ShouldBe("History plugin that adds listeners through IListeners.");

    [Fact]
    public void SeveralClauses_FollowTheMoment() =>
        Hooks.Of(Hook("StoreHook", "Store", "OnDeleted") with { Called = [Told.Called("IStores", "RemoveStore"), Told.Called("IMail", "SendMail")] })
        .ShouldBe("Hook that acts after stores are deleted: sends mail through IMail and removes stores through IStores.");

    [Fact]
    public void Observer_IsToldByWhatItObserves()
    {
        var input = Told.Of("ProcessorObserver", PatternType.Hook, "lifecycle", "OnNext");
        ImplementsFact observer = new()
        {
            Symbol = input.Type.Symbol, Target = "T:System.IObserver`1", Name = "IObserver", Relation = "interface", Arguments = ["DiagnosticListener"]
        };
        Hooks.Of(input with { Implements = [observer] }).ShouldBe("Observes diagnostic listeners.");
    }

    [Fact]
    public void OtherTypes_AreNone() => Hooks.Of(Hook("OrderService", "Order", "OnDeleting")).ShouldBeEmpty();

    [Fact]
    public void LogicOfAStage_ActsOnItsMoments()
    {
        var input = Hook("Logic", null, "OnPush", "OnPull", "PreStart").Is("InAndOutStageLogic", "base");
        Nature.Of(input with { Type = input.Type with { Container = "T:Shop.TakeWhile`1" } })
            .ShouldBe("Stage logic of TakeWhile that acts on push and pull, and before the start.");
    }

    private static DescriptionInput Hook(string name, string? entity, params string[] methods)
    {
        var input = Told.Of(name, PatternType.Hook, "lifecycle", methods);
        return entity is null
            ? input
            : input with
            {
                Implements = [new ImplementsFact
                {
                    Symbol = input.Type.Symbol,
                    Target = "T:Shop.SaveHook`1",
                    Name = "SaveHook",
                    Relation = "base",
                    Arguments = [entity]
                }]
            };
    }
}
