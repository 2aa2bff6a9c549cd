using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class TypeSentenceTests
{
    [Fact]
    public void Repository_SaysWhatItKeepsAndWhere() =>
        TypeSentence.Of(
            Told.Of("BuyerRepository", PatternType.Service, "storage", "Add", "Update", "FindAsync") with
            {
                Effects = [Told.Effect(EffectCategories.Database, "DbSet.Add")]
            })
        .ShouldBe("Repository that adds, updates and finds buyers through EF Core.");

    [Fact]
    public void HandlerThatOnlyInserts_StoresWhatItHandles()
    {
        var input = Told.Of("IntegrationEventGenericHandler", PatternType.Handler, "event", "Handle");
        var statement = new RemarkFact { Name = RemarkNames.Statement, Detail = "INSERT InboxMessages" };
        TypeSentence.Of(input with { Type = input.Type with { Members = [Told.Method("Handle") with { Remarks = [statement] }] } })
            .ShouldBe("Event handler that stores each event in the InboxMessages table.");
    }

    [Fact]
    public void DeedThatTheNameSays_GivesWayToTheCommentOnTheInterface() =>
        TypeSentence.Of(
            Told.Of("DefaultErrorHandler", PatternType.Service, "general", "HandleError").Is("IErrorHandler") with
            {
                Promised = new DocumentationFact { Summary = "Decides what happens to a failed message.", Inherited = true }
            })
            .ShouldBe("Decides what happens to a failed message.");

    [Fact]
    public void EmptyMethods_DoNothing()
    {
        var input = Told.Of("Theme", PatternType.Service, "general").Is("ITheme");
        TypeSentence.Of(input with { Type = input.Type with { Members = [Told.Method("SetStatusBarColor") with { Returns = "void", Lines = 3 }] } })
            .ShouldBe("Theme that does nothing.");
    }

    [Fact]
    public void NullObject_IsNamedByItsInterface()
    {
        var input = Told.Of("NullThemeSource", PatternType.Service, "general").Is("IThemeSource");
        TypeSentence.Of(input with { Type = input.Type with { Members = [Told.Method("GetTheme") with { Returns = "Theme", Lines = 3 }] } })
            .ShouldBe("Null implementation of IThemeSource.");
    }

    [Fact]
    public void AnswerWithoutACall_IsNotNothing()
    {
        var input = Told.Of("BookId", PatternType.Service, "general").Is("IExternalId");
        TypeSentence.Of(input with { Type = input.Type with { Members = [Told.Method("Supports") with { Returns = "bool", Lines = 1 }] } })
            .ShouldNotContain("nothing");
    }

    [Fact]
    public void WhatAnActorReceives_IsNoDeed()
    {
        var input = Told.Of("ReplicaActor", PatternType.Handler, "message").Is("ReceiveActor");
        TypeSentence.Of(
            input with
            {
                Type = input.Type with
                {
                    Members = [Told.Method("ReceiveIdle") with { Returns = "bool", Parameters = ["object"], ParameterNames = ["message"] }]
                }
            })
            .ShouldNotContain("receives");
    }

    [Fact]
    public void ManyMethodsOfTheVerbOfTheName_AreWhatItDoes()
    {
        var input = Told.Of(
            "Parser",
            PatternType.Algorithm,
            "parsing",
            "ParseTitle",
            "ParsePath",
            "ParseYear",
            "Clean",
            "Fold",
            "Cut",
            "Strip",
            "Tidy",
            "Trim");
        TypeSentence.Of(
            input with { Type = input.Type with { Members = [.. input.Type.Members.Select(member => member with { Kind = "method", Returns = "string" })] } })
            .ShouldStartWith("Parses ");
    }

    [Fact]
    public void NameOfTheTypeInFrontOfItself_IsLeftOut()
    {
        var input = Told.Of("FeedParser", PatternType.Algorithm, "parsing", "ParseFeed");
        TypeSentence.Of(
            input with
            {
                Type = input.Type with
                {
                    Members = [input.Type.Members[0] with { Kind = "method", Lines = 20 }],
                    Fields = [.. Enumerable.Range(1, 6).Select(index => new FieldFact
                    {
                        Name = "Use" + index,
                        Type = "bool",
                        Accessibility = "public",
                        Modifiers = ["property"]
                    })]
                }
            })
            .ShouldBe("Parses feeds.");
    }

    [Theory]
    [InlineData("Order", "Decides whether orders satisfy the size specification.")]
    [InlineData("object", "Size specification with the method IsSatisfiedBy.")]
    public void Specification_SaysByWhatItIsSatisfied(string subject, string expected)
    {
        var input = Told.Of("SizeSpecification");
        TypeSentence.Of(
            input with
            {
                Type = input.Type with
                {
                    Members = [Told.Method("IsSatisfiedBy") with { Kind = "method", Returns = "bool", Parameters = [subject], ParameterNames = ["subject"] }]
                }
            })
            .ShouldBe(expected);
    }

    [Fact]
    public void VerbAlone_IsAMethod() =>
        TypeSentence.Of(Told.Of("StreamHelper", PatternType.Service, "general", "Forward")).ShouldBe("Stream helper that forwards.");

    [Fact]
    public void Service_SaysItsDeedsAndItsEffect() =>
        TypeSentence.Of(
            Told.Of("BasketService", PatternType.Service, "general", "GetBasketAsync", "UpdateBasketAsync") with
            {
                Effects = [Told.Effect(EffectCategories.Network, "BasketClient.GetBasketAsync")]
            })
        .ShouldBe("Gets and updates the basket through BasketClient.");

    [Fact]
    public void Controller_SaysThroughWhomItActs() =>
        TypeSentence.Of(
            Told.Of("CommentsController", PatternType.Handler, "http_endpoint", "AddComment", "DeleteComment").Given("IMeetings") with
            {
                Called = [Told.Called("IMeetings", "ExecuteCommandAsync")],
                Reached = [Told.Reached(EffectCategories.Dispatch, "IMediator.Send", "IMeetings")]
            })
            .ShouldBe("Controller that adds and deletes the comment through IMeetings.");

    [Fact]
    public void WhoIsOnlyAskedOnTheWay_IsNoMeans() =>
        TypeSentence.Of(
            Told.Of("LocationService", PatternType.Service, "general", "UpdateLocation").Given("IIdentity") with
            {
                Called = [Told.Called("IIdentity", "GetToken")]
            })
            .ShouldBe("Updates the location.");

    [Fact]
    public void CommandThatSaysTheDeed_IsSaidAlone() =>
        TypeSentence.Of(
            Told.Of("ProcessOutboxJob", PatternType.Handler, "background", "Execute").Is("IJob") with
            {
                Reached = [Told.Reached(EffectCategories.Dispatch, "IMediator.Send", "CommandsExecutor")],
                Sent = ["ProcessOutboxCommand"]
            })
            .ShouldBe("Quartz job that sends ProcessOutboxCommand through CommandsExecutor.");

    [Fact]
    public void Step_IsToldByItsName() =>
        TypeSentence.Of(
            Told.Of("SaveSagaSnapshotStep", PatternType.Handler, "pipeline", "Process").Given("ISnapshotStorage") with
            {
                Called = [Told.Called("ISnapshotStorage", "Save")]
            })
        .ShouldBe("Pipeline step that saves the saga snapshot through ISnapshotStorage.");

    [Fact]
    public void ViewModel_IsToldByWhomItCalls() =>
        TypeSentence.Of(
            Told.Of("OrderViewModel", PatternType.Handler, "ui", "RefreshView").Given("IOrders") with { Called = [Told.Called("IOrders", "CancelOrder")] })
        .ShouldBe("View model that cancels orders through IOrders.");

    [Fact]
    public void Decorator_SaysWhatItWrapsAndAdds() =>
        TypeSentence.Of(
            Told.Of("UnitOfWorkDecorator", PatternType.Handler, "request", "Handle").Is("ICommandHandler").Given("ICommandHandler", "IUnitOfWork") with
            {
                Called = [Told.Called("ICommandHandler", "ApplyAll"), Told.Called("IUnitOfWork", "CommitAsync")]
            })
            .ShouldBe("Decorator that runs another command handler and commits the changes through IUnitOfWork.");

    [Fact]
    public void SenderThatSends_IsASender() =>
        TypeSentence.Of(
            Told.Of("EmailSender", PatternType.Service, "messaging", "SendEmail") with
            {
                Effects = [Told.Effect(EffectCategories.Network, "SmtpClient.SendAsync")]
            })
        .ShouldBe("Sends emails through SmtpClient.");

    [Fact]
    public void SenderOfWhichNoMoreIsKnown_SendsWhatItsNameSays() =>
        TypeSentence.Of(Told.Of("WelcomeEmailSender", PatternType.Service, "general", "SendEmail")).ShouldBe("Sends welcome emails.");

    [Fact]
    public void ProcessorOfTwoThings_ProcessesBoth() =>
        TypeSentence.Of(Told.Of("HookProcessor", PatternType.Service, "general", "ProcessIssueHook", "ProcessCommentHook"))
            .ShouldBe("Processes the issue hook and the comment hook.");

    [Fact]
    public void VerbOfTheName_IsNotSaidAgain() =>
        TypeSentence.Of(
            Told.Of("UsersSeed", PatternType.Service, "general", "Seed") with { Effects = [Told.Effect(EffectCategories.Database, "UserManager.CreateAsync")] })
        .ShouldBe("Seeds users in the database.");

    [Fact]
    public void WhoIsGivenValues_MakesWhatItGivesOfThem()
    {
        var input = Told.Of("FixedStrategy", PatternType.Service, "general", "GetPrice");
        TypeSentence.Of(
            input with { Type = input.Type with { Dependencies = [new DependencyFact { Name = "directValue", Type = "Money", Symbol = "T:Shop.Money" }] } })
            .ShouldBe("Fixed strategy that gets the price from the direct value.");
    }

    [Fact]
    public void CollaboratorsDeed_SpeaksWhereTheOwnSaysNothing() =>
        TypeSentence.Of(
            Told.Of("Worker", PatternType.Handler, "pipeline", "Process").Given("IBaskets") with { Called = [Told.Called("IBaskets", "DeleteBasket")] })
        .ShouldBe("Deletes baskets through IBaskets.");

    [Fact]
    public void PrivateMethods_SpeakForAStepThatSaysNothing()
    {
        var input = Told.Of("MessageConnector", PatternType.Handler, "pipeline", "InvokeAsync");
        TypeSentence.Of(input with { Type = input.Type with { Members = [.. input.Type.Members, new MemberFact { Name = "ConvertReply", Lines = 20 }] } })
            .ShouldBe("Message connector that converts the reply.");
    }

    [Fact]
    public void MockThatOnlyGets_ReturnsWhatIsFixed() =>
        TypeSentence.Of(Told.Of("CatalogMockService", PatternType.Service, null, "GetCatalogItems", "GetCatalogBrands"))
            .ShouldBe("Mock service that returns fixed catalog items and brands.");

    [Fact]
    public void MockThatActs_DoesSo() =>
        TypeSentence.Of(Told.Of("CatalogMockService", PatternType.Service, null, "GetItems", "DeleteBrands"))
            .ShouldBe("Mock service that gets items and deletes brands.");

    [Fact]
    public void OneThingThatComesOfADeed_IsToldAndNotWhatItIsMadeWith()
    {
        var input = Told.Of("CreateOrderCommand").Given("IMailer", "IOrders", "IAudit");
        TypeSentence.Of(input with { Called = [Told.Called("IAudit", "ValidateOrders"), Told.Called("IMailer", "SendReceipt")] })
            .ShouldBe("Creates an order and sends a receipt through IMailer.");
        TypeSentence.Of(input with { Called = [Told.Called("IOrders", "InsertOrder")] }).ShouldBe("Creates an order using IOrders.");
        TypeSentence.Of(Told.Of("PriceImporter") with { Effects = [Told.Effect(EffectCategories.Database, "AppDbContext.SaveChangesAsync")] })
            .ShouldBe("Imports prices, writing to the database.");
    }

    [Theory]
    [InlineData("Hosted service that periodically publishes GracePeriodConfirmed through IEventBus.", "loop")]
    [InlineData("Hosted service that publishes GracePeriodConfirmed through IEventBus.", "catch")]
    public void WaitInALoop_IsNowAndThen(string expected, string detail)
    {
        var input = Told.Of("GraceService", PatternType.Handler, "background").Is("BackgroundService", "base").Given("IEventBus") with
        {
            Called = [Told.Called("IEventBus", "PublishAsync", parameter: "IntegrationEvent")],
            Sent = ["GracePeriodConfirmed"]
        };
        TypeSentence.Of(input with { Type = input.Type with { Members = [Waits(detail)] } }).ShouldBe(expected);
    }

    [Fact]
    public void AgentThatReplies_RepliesAsItsNameSays() =>
        TypeSentence.Of(Told.Of("DefaultAnswerReplyAgent", PatternType.Agent, "specialized", "GenerateReplyAsync").Is("IAgent"))
            .ShouldBe("Agent that generates the answer reply.");

    [Fact]
    public void NameWithoutWords_IsNeitherARuleNorAConverter() =>
        TypeSentence.Of(Told.Of("_", PatternType.Service, null, "SortOrders")).ShouldBe("Sorts orders.");

    private static MemberFact Waits(string detail) => new()
    {
        Name = "ExecuteAsync",
        Accessibility = "protected",
        Modifiers = ["override"],
        Remarks = [new RemarkFact { Name = RemarkNames.Wait, Detail = detail }]
    };

    [Theory]
    [InlineData("RestartSubscriptionCommand", "Run", "Restarts a subscription.")]
    [InlineData("UpgradePlanToTeamCommand", "Run", "Upgrades a plan to the team.")]
    [InlineData("BulkUpdateSubscriptionsCommand", "Run", "Bulk-updates subscriptions.")]
    [InlineData("SourceRegistry", "MarkSeen", "Marks sources as seen.")]
    [InlineData("SendValidationService", "ValidateUserCanSaveAsync", "Send validation service that validates that the user can save.")]
    [InlineData("CSharpRunner", "RunCSharpCode", "Runs the C# code.")]
    [InlineData("SettingProvider", "GetAllOrNull", "Gets all settings.")]
    public void NameOfADeed_IsTold(string type, string method, string sentence) =>
        TypeSentence.Of(Told.Of(type, PatternType.Service, "general", method)).ShouldBe(sentence);

    [Fact]
    public void AuthorizationHandler_NamesRequirementAndResource()
    {
        var input = Told.Of("ProjectAuthorizationHandler", PatternType.Handler, "pipeline").Is("AuthorizationHandler", "base");
        TypeSentence.Of(
            input with
            {
                Type = input.Type with
                {
                    Members = [Told.Method("HandleRequirementAsync") with
                    {
                        Parameters = ["AuthorizationHandlerContext", "ProjectRequirement", "Project"],
                        ParameterNames = ["context", "requirement", "resource"]
                    }]
                }
            })
            .ShouldBe("Authorization handler for ProjectRequirement on projects.");
    }

    [Fact]
    public void MostlyData_IsToldByIt()
    {
        var input = Told.Of("Folder", PatternType.Service, "general", "SetNewId");
        TypeSentence.Of(
            input with
            {
                Type = input.Type with
                {
                    Fields = [.. new[] { "Id", "UserId", "Name", "Favorites", "Created" }.Select(name => new FieldFact
                    {
                        Name = name,
                        Type = "string",
                        Accessibility = "public",
                        Modifiers = ["property"]
                    })]
                }
            })
            .ShouldBe("Folder with user, name and favorites.");
    }

    [Fact]
    public void WhatIsDoneTo_IsWhatTheNameSaysOfIt() =>
        TypeSentence.Of(Told.Of("ChartUtilityHook", PatternType.Service, null, "AddUtilities")).ShouldBe("Adds chart utilities.");

    [Fact]
    public void BuilderWithManyProperties_IsNotNamedBeforeItBuilds()
    {
        var input = Told.Of("RequestBuilder", PatternType.Service, null, "BuildRequest");
        var open = Enumerable.Range(0, 5)
            .Select(index => new FieldFact { Name = "P" + index, Type = "string", Accessibility = "public", Modifiers = ["property"] });
        TypeSentence.Of(
            input with
            {
                Type = input.Type with { Fields = [.. open], Members = [.. input.Type.Members.Select(member => member with { Lines = 20 })] },
                Effects = [Told.Effect(EffectCategories.Random, "Guid.NewGuid")]
            })
            .ShouldBe("Builds requests.");
    }

    [Theory]
    [InlineData("PrivacyModel", "PageModel", "OnGet", "Razor page for privacy.")]
    [InlineData("HomePageHealthCheck", "IHealthCheck", "CheckHealthAsync", "Health check for the home page.")]
    [InlineData("RevokeAuthenticationEvents", "CookieAuthenticationEvents", "RejectPrincipals", "Rejects principals.")]
    public void KindOfAFramework_IsToldByItsName(string name, string kind, string method, string sentence)
    {
        var input = Told.Of(name).Is(kind);
        var filled = new MemberFact
        {
            Name = method,
            Kind = "method",
            Accessibility = "public",
            Lines = method == "OnGet" ? 3 : 9,
            Returns = method == "OnGet" ? "void" : "Task<int>"
        };
        TypeSentence.Of(input with { Type = input.Type with { Members = [filled] } }).ShouldBe(sentence);
    }
}
