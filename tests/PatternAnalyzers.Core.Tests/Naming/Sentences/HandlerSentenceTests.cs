using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class HandlerSentenceTests
{
    [Theory]
    [InlineData("OrderCreatedClearCartHandler", "Handles OrderCreated events (MediatR): clears the cart.")]
    [InlineData("PropagateRetryFlag", "Handles OrderCreated events (MediatR): propagates the retry flag.")]
    [InlineData("OrderCreatedHandler", "Handles OrderCreated events (MediatR).")]
    public void NameThatIsADeed_SaysWhatNobodyElseDoes(string name, string sentence)
    {
        var input = Told.Handler("OrderCreated", "event");
        HandlerSentence.Of(input with { Type = input.Type with { Name = name } }).ShouldBe(sentence);
    }

    [Fact]
    public void Command_SaysWhatIsDone() => HandlerSentence.Of(Told.Handler("PlaceOrder")).ShouldBe("Handles PlaceOrder requests (MediatR): places the order.");

    [Fact]
    public void Query_SaysWhereItReads() =>
        HandlerSentence.Of(Told.Handler("GetCountriesQuery") with { Effects = [Told.Effect(EffectCategories.Database, "IDbConnection.QueryAsync")] })
        .ShouldBe("Handles GetCountriesQuery requests (MediatR): gets countries from the database.");

    [Fact]
    public void EffectOfACollaborator_IsSaidToBeOne() =>
        HandlerSentence.Of(Told.Handler("PlaceOrder") with { Reached = [Told.Reached(EffectCategories.Database, "DbContext.SaveChangesAsync", "IOrders")] })
        .ShouldBe("Handles PlaceOrder requests (MediatR): places the order and writes to the database through IOrders.");

    [Fact]
    public void WhoIsAskedToDoTheVeryThing_DoesIt() =>
        HandlerSentence.Of(Told.Handler("SendWelcomeEmailCommand") with { Called = [Told.Called("IEmailSender", "SendEmail")] })
        .ShouldBe("Handles SendWelcomeEmailCommand requests (MediatR): sends the welcome email through IEmailSender.");

    [Fact]
    public void LoadedThing_IsTheMeansOfTheChange() =>
        HandlerSentence.Of(
            Told.Handler("CancelMeetingCommand") with
            {
                Called = [Told.Called("IMeetingRepository", "GetByIdAsync"), Told.Called("Meeting", "Cancel", isInterface: false)]
            })
        .ShouldBe("Handles CancelMeetingCommand requests (MediatR): loads the meeting through IMeetingRepository and cancels it.");

    [Fact]
    public void Status_IsThatOfTheThingThatIsCalled() =>
        HandlerSentence.Of(Told.Handler("SetPaidOrderStatusCommand") with { Called = [Told.Called("Order", "SetPaidStatus", isInterface: false)] })
        .ShouldBe("Handles SetPaidOrderStatusCommand requests (MediatR): sets the status of the order to paid.");

    [Fact]
    public void RowsOfATable_AreWhatIsWorkedOff()
    {
        var input = Told.Handler("ProcessOutboxCommand");
        var type = input.Type with
        {
            Members = [Told.Method("Handle") with
            {
                Remarks = [new RemarkFact { Name = RemarkNames.Statement, Detail = "SELECT Outbox" }, new RemarkFact
                {
                    Name = RemarkNames.Statement,
                    Detail = "UPDATE Outbox ProcessedDate"
                }]
            }]
        };
        HandlerSentence.Of(
            input with
            {
                Type = type,
                Effects = [Told.Effect(EffectCategories.Database, "IDbConnection.QueryAsync"), Told.Effect(EffectCategories.Messaging, "IMediator.Publish")],
                Sent = ["IDomainEvent"]
            })
            .ShouldBe("Handles ProcessOutboxCommand requests (MediatR): publishes domain events from the Outbox table and sets their processed date.");
        HandlerSentence.Of(input with { Type = type })
            .ShouldBe("Handles ProcessOutboxCommand requests (MediatR): processes the outbox from the Outbox table and sets their processed date.");
    }

    [Fact]
    public void Attributes_AreThoseOfTheThingThatIsCalled() =>
        HandlerSentence.Of(
            Told.Handler("ChangePriceListItemAttributesCommand") with
            {
                Called = [Told.Called("PriceListItem", "ChangeAttributes", isInterface: false), Told.Called("IAggregateStore", "AppendChanges")]
            })
        .ShouldBe(
            "Handles ChangePriceListItemAttributesCommand requests (MediatR): changes the attributes of the price list item and appends its changes through IAggregateStore.");

    [Fact]
    public void CommandsBesideEvents_AreMessages()
    {
        var input = Told.Handler("RoomBooked", "event");
        HandlerSentence.Of(
            input with
            {
                Handles = [.. input.Handles.Select(fact => fact with { Framework = "IEventHandler" }), input.Handles[0] with
                {
                    MessageName = "BookRoom",
                    Framework = "ICommandHandler"
                }]
            })
            .ShouldStartWith("Handles BookRoom and RoomBooked messages (ICommandHandler, IEventHandler)");
    }

    [Fact]
    public void FunctionThatIsHandedIn_IsCalled() =>
        HandlerSentence.Of(
            Told.Handler("Counted", "message").Given("Func<int, int>") with
            {
                Sent = ["CountUpdate"],
                Effects = [Told.Effect(EffectCategories.Messaging, "Agent.PublishMessageAsync")]
            })
        .ShouldBe("Handles Counted messages (MediatR): calls the function int int and publishes CountUpdate.");

    [Fact]
    public void InterfaceBesideAFramework_IsNotNamed()
    {
        var input = Told.Handler("PlaceOrder");
        HandlerSentence.Of(input with { Handles = [.. input.Handles, input.Handles[0] with { Framework = "IHandle" }] })
            .ShouldBe("Handles PlaceOrder requests (MediatR): places the order.");
        HandlerSentence.Of(input with { Handles = [input.Handles[0] with { Framework = "IHandle" }] })
            .ShouldBe("Handles PlaceOrder requests (IHandle): places the order.");
    }

    [Fact]
    public void Event_SaysWhatFollows() =>
        HandlerSentence.Of(
            Told.Handler("OrderPaidNotification", "event") with
            {
                Called = [Told.Called("IEventsBus", "PublishMessage")],
                Sent = ["OrderPaidIntegrationEvent"],
                Reached = [Told.Reached(EffectCategories.Database, "DbSet.Find", "IBuyers")]
            })
        .ShouldBe("Handles OrderPaidNotification events (MediatR): publishes OrderPaidIntegrationEvent through IEventsBus.");

    [Fact]
    public void EventThatChangesALoadedThing_SaysWhatBecomesOfIt() =>
        HandlerSentence.Of(
            Told.Handler("BuyerVerified", "event") with
            {
                Called = [Told.Called("IOrderRepository", "GetAsync"), Told.Called("Order", "SetBuyerId", isInterface: false)]
            })
        .ShouldBe("Handles BuyerVerified events (MediatR): loads the order through IOrderRepository and sets the buyer ID.");

    [Fact]
    public void MethodBesideTheEntry_SpeaksForAnEvent()
    {
        var input = Told.Handler("PlanRequested", "event");
        HandlerSentence.Of(input with { Type = input.Type with { Members = [Told.Method("Handle"), Told.Method("CreatePlan")] } })
            .ShouldBe("Handles PlanRequested events (MediatR): creates the plan.");
    }

    [Fact]
    public void NounOfAMessage_IsNoVerb() => HandlerSentence.Of(Told.Handler("CountUpdate", "message")).ShouldBe("Handles CountUpdate messages (MediatR).");

    [Fact]
    public void VerbWithoutAnObject_StandsBesideTheEffect() =>
        HandlerSentence.Of(Told.Handler("AuthenticateCommand") with { Effects = [Told.Effect(EffectCategories.Database, "IDbConnection.QueryAsync")] })
        .ShouldBe("Handles AuthenticateCommand requests (MediatR): authenticates and reads from the database.");

    [Fact]
    public void WhoOnlyFillsInABase_HandlesAsThatDoes()
    {
        var input = Told.Handler("ShipOrder").Is("IdentifiedCommandHandler", "base");
        HandlerSentence.Of(input with { Type = input.Type with { Members = [Told.Method("CreateDuplicate") with { Modifiers = ["override"] }] } })
            .ShouldBe("Handles ShipOrder requests (MediatR) as IdentifiedCommandHandler does: ships the order.");
    }

    [Fact]
    public void WhatABaseLeftOpen_IsNotToldAsTheWhole()
    {
        var input = Told.Handler("OrderPaid", "event").Is("IdentifiedEventHandler", "base");
        HandlerSentence.Of(input with { Type = input.Type with { Members = [Told.Method("CreateDuplicate") with { Modifiers = ["override"] }] } })
            .ShouldBe("Handles OrderPaid events (MediatR) as IdentifiedEventHandler does.");
    }

    [Fact]
    public void PartnersAreNamed_WhereNothingElseIsKnown()
    {
        var input = Told.Handler("OrderPaid", "event").Given("IAggregateStore", "IClock");
        HandlerSentence.Of(
            input with
            {
                Type = input.Type with
                {
                    Members = [Told.Method("Handle") with { Shape = new SortedDictionary<string, int> { [ShapeNames.DependencyCalls] = 1 } }]
                }
            })
            .ShouldBe("Handles OrderPaid events (MediatR) with the aggregate store and the clock.");
    }

    [Fact]
    public void ThingBesideAnother_IsNamedAgain() =>
        HandlerSentence.Of(Told.Handler("CreateMemberCommand") with { Called = [Told.Called("IMembers", "AddMember"), Told.Called("ILogs", "SaveEvent")] })
        .ShouldBe("Handles CreateMemberCommand requests (MediatR): creates the member, adds it through IMembers, and saves the event through ILogs.");

    [Fact]
    public void HandlerWithAnEmptyBody_DoesNothing()
    {
        var input = Told.Handler("OrderPaid", "event");
        HandlerSentence.Of(input with { Type = input.Type with { Members = [Told.Method("Handle") with { Lines = 4 }] } })
            .ShouldBe("Handles OrderPaid events (MediatR) and does nothing.");
    }

    [Fact]
    public void ThingThatWasNamed_IsIt() => HandlerSentence.Of(Told.Handler("CreateMemberCommand") with { Called = [Told.Called("IMembers", "AddMember")] })
        .ShouldBe("Handles CreateMemberCommand requests (MediatR): creates the member and adds it through IMembers.");

    [Theory]
    [InlineData("IApplicationDbContext", "creates the member through IApplicationDbContext")]
    [InlineData("IUnitOfWork", "creates the member and saves changes through IUnitOfWork")]
    public void SavingAContext_IsHowItIsDone(string owner, string told) =>
        HandlerSentence.Of(Told.Handler("CreateMemberCommand").Given(owner) with { Called = [Told.Called(owner, "SaveChangesAsync")] })
        .ShouldBe("Handles CreateMemberCommand requests (MediatR): " + told + ".");

    [Fact]
    public void HandlerThatOnlyLogs_WritesToTheLog() =>
        HandlerSentence.Of(Told.Handler("OrderPaid", "event") with { Effects = [Told.Effect(EffectCategories.Logging, "ILogger.LogInformation")] })
        .ShouldBe("Handles OrderPaid events (MediatR): writes to the log.");

    [Fact]
    public void ManyMessages_AreCounted()
    {
        var input = Told.Of("All", PatternType.Handler, "event") with
        {
            Handles = [.. "ABCDEF".Select(letter => new HandlesFact
            {
                Symbol = "T:H",
                Message = "T:" + letter,
                MessageName = letter.ToString(),
                Framework = "Rebus"
            })]
        };
        HandlerSentence.Of(input).ShouldBe("Handles A, B, C, D and 2 more events (Rebus).");
    }
}
