using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class CalledDeedsTests
{
    [Fact]
    public void WhatActs_GoesBeforeWhatAsks() =>
        Text(Told.Called("IBaskets", "GetBasket"), Told.Called("IOrders", "PlaceOrder")).ShouldBe("places orders through IOrders");

    [Fact]
    public void Questions_SpeakWhereNothingActs() => Text(Told.Called("IBaskets", "GetBasket")).ShouldBe("gets baskets through IBaskets");

    [Fact]
    public void WhatIsDoneOnTheWay_IsNotSaid() =>
        Text(
            Told.Called("IBaskets", "EnsureBasket"),
            Told.Called("IFactory", "CreateOrder"),
            Told.Called("ILog", "WarnUser"),
            Told.Called("IEventHandler", "AddEvent"),
            Told.Called("ICacheable", "GetCacheKey"),
            Told.Called("IBaskets", "OpenConnection"),
            Told.Called("IPages", "NavigateToPage"),
            Told.Called("IDialogs", "ShowAlert")).ShouldBeEmpty();

    [Fact]
    public void WhoCreatesAndHandsNothingOut_ActsToo() =>
        Text(Told.Called("IOrders", "CreateOrder") with { Member = Told.Method("CreateOrder") with { Returns = "Task<int>" } }).ShouldBe(
            "creates orders through IOrders");

    [Fact]
    public void VerbAlone_IsNotSaid() => Text(Told.Called("IBackoff", "Reset")).ShouldBeEmpty();

    [Fact]
    public void EntityThatIsCalled_IsNoCollaborator() => Text(Told.Called("Order", "AddLine", isInterface: false)).ShouldBeEmpty();

    [Fact]
    public void ClassThatWasHandedIn_IsOne() =>
        Text(Told.Of("Page").Given("Baskets") with { Called = [Told.Called("Baskets", "DeleteBasket", isInterface: false)] }).ShouldBe(
            "deletes baskets through Baskets");

    [Fact]
    public void WhatAMethodWorksOn_IsNoCollaborator()
    {
        var input = Told.Of("Middleware") with { Called = [Told.Called("IAgent", "GenerateReply")] };
        Text(input with { Type = input.Type with { Members = [Told.Method("InvokeAsync") with { Parameters = ["Context", "IAgent"] }] } }).ShouldBeEmpty();
    }

    [Fact]
    public void WhatATypeIsItself_IsNoCollaborator() =>
        Text(Told.Of("Page").Is("IBaskets") with { Called = [Told.Called("IBaskets", "DeleteBasket")] }).ShouldBeEmpty();

    [Theory]
    [InlineData("SaveEntities", "saves the changes through IUnitOfWork")]
    [InlineData("Save", "saves the changes through IUnitOfWork")]
    [InlineData("CommitAsync", "commits the changes through IUnitOfWork")]
    public void UnitOfWork_SavesTheChanges(string method, string expected) => Text(Told.Called("IUnitOfWork", method)).ShouldBe(expected);

    [Fact]
    public void MessageThatIsSent_IsNamed() =>
        Text(
            Told.Of("Page") with
            {
                Called = [Told.Called("IBus", "PublishThroughBus", parameter: "IntegrationEvent"), Told.Called("IBus", "SaveLog")],
                Sent = ["OrderPaid"]
            }).ShouldBe(
            "publishes OrderPaid through IBus");

    [Fact]
    public void CommandThatIsExecuted_IsNamed() =>
        Text(Told.Of("Page") with { Called = [Told.Called("IUsers", "ExecuteCommandAsync")], Sent = ["LogInCommand"] }).ShouldBe(
            "executes LogInCommand through IUsers");

    [Theory]
    [InlineData("DeleteForMovies", "deletes credits for movies through ICreditRepository")]
    [InlineData("Insert", "inserts credits through ICreditRepository")]
    [InlineData("Clear", "")]
    public void WhatARepositoryKeeps_IsWhatItIsDoneTo(string method, string expected) => Text(Told.Called("ICreditRepository", method)).ShouldBe(expected);

    [Fact]
    public void WhoIsGotToBeCalled_IsNotSaid()
    {
        var storage = Told.Called("IStorage", "GetMonitor");
        Text(storage with { Member = storage.Member with { Returns = "Task<IMonitor?>" } }, Told.Called("IMonitor", "GetStatistics")).ShouldBe(
            "gets statistics through IMonitor");
    }

    private static string Text(params CalledMember[] called) => Text(Told.Of("Page", PatternType.Service) with { Called = called });

    private static string Text(DescriptionInput input) => CalledDeeds.Of(input).Text;
}
