using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

public sealed class MainDeedsTests
{
    [Fact]
    public void PublicMethods_GoBeforeTheName() =>
        MainDeeds.Of(Told.Of("SaveOrderStep", PatternType.Handler, "pipeline", "SortLines")).ShouldBe(("sorts lines", ""));

    [Fact]
    public void VerbAlone_IsOfWhatTheNameSays() =>
        MainDeeds.Of(Told.Of("WebhooksSender", PatternType.Service, "messaging", "SendAll")).ShouldBe(("sends webhooks", ""));

    [Fact]
    public void ManagerThatStartsAndStops_DoesSoToWhatItManages() =>
        MainDeeds.Of(Told.Of("SubscriptionsManager", PatternType.Service, "storage", "Start", "Stop")).ShouldBe(("starts and stops subscriptions", ""));

    [Fact]
    public void WhatIsDoneThroughThePartner_GoesFirst()
    {
        var input = Told.Of("OrderService", PatternType.Service, null).Given("IRequests") with
        {
            Called = [Told.Called("IRequests", "Post"), Told.Called("IRequests", "Get")]
        };
        MainDeeds.Of(input with
        {
            Type = input.Type with
            {
                Members = [Told.Method("CreateOrder") with { Calls = ["T:Shop.IRequests|Post"] }, Told.Method("GetOrders") with
                {
                    Calls = ["T:Shop.IRequests!Shop|Get"]
                }, Told.Method("MapOrderToBasket")]
            },
        }).ShouldBe(("creates and gets orders through IRequests, and maps the order to the basket", ""));
    }

    [Theory]
    [InlineData("HeadersMiddleware", "pipeline", "adds the A header to requests")]
    [InlineData("HeadersPage", "http_endpoint", "")]
    public void HeadersThatAreSet_AreTheDeedOfAStep(string name, string subtype, string expected)
    {
        var input = Told.Of(name, PatternType.Handler, subtype);
        MainDeeds.Of(
            input with
            {
                Type = input.Type with
                {
                    Members = [Told.Method("Invoke") with { Remarks = [new RemarkFact { Name = RemarkNames.Header, Detail = "request A" }] }]
                }
            })
            .ShouldBe((expected, ""));
    }

    [Fact]
    public void WhatComes_ComesOneAfterTheOther() =>
        MainDeeds.Of(Told.Of("Bus", PatternType.Service, "messaging", "PublishEvent", "GetMessage")).ShouldBe(("publishes events and gets the message", ""));

    [Fact]
    public void SenderThatOnlyLeavesARow_SendsNothing()
    {
        var input = Told.Of("EmailSender", PatternType.Service, "messaging");
        MainDeeds.Of(
            input with
            {
                Type = input.Type with
                {
                    Members = [Told.Method("SendEmail") with { Remarks = [new RemarkFact { Name = RemarkNames.Statement, Detail = "INSERT Emails" }] }]
                },
                Effects = [Told.Effect(EffectCategories.Database, "IDbConnection.Execute")]
            })
            .ShouldBe(("records emails in the Emails table", ""));
    }

    [Fact]
    public void WhoIsOnlyAsked_IsNoMeans() =>
        MainDeeds.Of(Told.Of("Pages", PatternType.Service, "general", "OpenPage", "ClosePage").Given("IUsers", "IShops") with
    {
        Called = [Told.Called("IUsers", "GetUser")], Reached = [Told.Reached(EffectCategories.Network, "HttpClient.GetAsync", "IUsers")],
    }).ShouldBe(("opens and closes the page", ""));

    [Theory]
    [InlineData("UserService", "IHttpContextAccessor", "gets the name and the token from the HTTP context", "GetName", "GetToken")]
    [InlineData("UserService", "IHttpContextAccessor", "gets the token from the HTTP context", "GetToken")]
    public void WhoIsGivenTheRequest_GetsItFromThere(string name, string given, string expected, params string[] methods) =>
        MainDeeds.Of(Told.Of(name, PatternType.Service, null, methods).Given(given)).ShouldBe((expected, ""));

    [Fact]
    public void WhatTheNameSaysAlready_IsGotFromSomething()
    {
        var input = Told.Of("ImageUrlStrategy", PatternType.Service, null);
        MainDeeds.Of(
            input with
            {
                Type = input.Type with
                {
                    Members = [Told.Method("GetImageUrl") with { Parameters = ["int"], ParameterNames = ["productId"], Returns = "string" }]
                }
            })
            .ShouldBe(("gets image URLs from product IDs", ""));
    }

    [Fact]
    public void ItemsThatAPriceIsMadeOf_AreCalledByTheirType()
    {
        var input = Told.Of("PricingStrategy", PatternType.Service, "general", "GetPrice");
        MainDeeds.Of(
            input with
            {
                Type = input.Type with { Dependencies = [new DependencyFact { Name = "items", Type = "List<PriceListItemData>", Symbol = "T:List" }] }
            })
            .ShouldBe(("gets the price from price list items", ""));
    }

    [Fact]
    public void TransactionAroundOthers_IsTheDeed()
    {
        var input = Told.Of("TransactionBehavior", PatternType.Handler, "pipeline");
        MainDeeds.Of(
            input with
            {
                Type = input.Type with
                {
                    Members = [Told.Method("Handle") with
                    {
                        Parameters = ["RequestHandlerDelegate<T>"],
                        Calls = ["T:Shop.Context|BeginTransaction", "T:Shop.Context|Commit"]
                    }]
                }
            })
            .ShouldBe(("runs each request in a database transaction", ""));
    }

    [Fact]
    public void WrapperWithOneTool_NamesIt() =>
        MainDeeds.Of(Told.Of("DelegateAgent", PatternType.Agent, "specialized", "GenerateReply").Is("IAgent").Given("IAgent", "IMiddleware"))
            .ShouldBe(("wraps another agent with the middleware", ""));

    [Fact]
    public void Name_GoesBeforeCollaborators() =>
        MainDeeds.Of(
            Told.Of("SaveOrderStep", PatternType.Handler, "pipeline", "Process").Given("IStock") with { Called = [Told.Called("IStock", "DropParcel")] })
            .ShouldBe(("saves the order", "drops parcels through IStock"));

    [Theory]
    [InlineData("CleanupOldOrders", "Clean", "cleans up old orders")]
    [InlineData("CloseWindowFn", "Execute", "closes the window")]
    [InlineData("CheckRadioButtonFn", "Execute", "checks the radio button")]
    public void VerbAlone_IsOfWhatTheNameSaysIsDone(string name, string method, string expected) =>
        MainDeeds.Of(Told.Of(name, PatternType.Service, null, method)).Deeds.ShouldBe(expected);

    [Fact]
    public void WhatIsGivenToADeed_IsNotDoneAgain()
    {
        var input = Told.Of("Products", PatternType.Service, null, "Create");
        MainDeeds.Of(
            input with
            {
                Type = input.Type with
                {
                    Members = [Told.Method("Create") with { Parameters = ["CreateProduct"], ParameterNames = ["command"], Returns = "Task" }]
                }
            }).Deeds
            .ShouldBe("creates products");
    }

    [Fact]
    public void WrapperWithOneContext_NamesIt() =>
        MainDeeds.Of(Told.Of("OutboxSender", PatternType.Service, null, "Send").Is("ISender").Given("ISender", "OutboxSendContext"))
            .ShouldBe(("wraps another sender with the outbox send context", ""));

    [Fact]
    public void NameThatNamesNobody_IsADeed() =>
        MainDeeds.Of(Told.Of("MigrateUserData", PatternType.Service, "storage", "Perform")).ShouldBe(("migrates the user data", ""));

    [Fact]
    public void NameOfAService_IsNoDeed() => MainDeeds.Of(Told.Of("OrderDetailView", PatternType.Service, "general", "Process")).ShouldBe(("", ""));

    [Fact]
    public void Storage_DoesItToWhatItKeeps() =>
        MainDeeds.Of(
            Told.Of("BlobStorage", PatternType.Service, "storage", "Save", "Read").Given("ICache") with { Called = [Told.Called("ICache", "AddMetadata")] })
            .ShouldBe(("saves and reads blobs through ICache", ""));

    [Fact]
    public void ControllerWithoutDeeds_IsLeftToItsActions() =>
        MainDeeds.Of(
            Told.Of("HomeController", PatternType.Handler, "http_endpoint", "Index") with { Effects = [Told.Effect(EffectCategories.Database, "DbSet.Add")] })
            .ShouldBe(("", ""));

    [Fact]
    public void WhatAPartnerReads_IsAMeans()
    {
        var input = Told.Of("AuthorizationBehavior", PatternType.Handler, "pipeline", "Handle").Given("IIdentityService");
        var type = input.Type with
        {
            Members = [Told.Method("Handle") with { Shape = new SortedDictionary<string, int> { [ShapeNames.DependencyCalls] = 1 } }]
        };
        MainDeeds.Of(input with { Type = type, Reached = [Told.Reached(EffectCategories.Database, "UserManager.FindAsync", "IIdentityService")] })
            .ShouldBe(("", ""));
    }

    [Fact]
    public void ExtensionMethods_AreLeftToWhatTheyExtend()
    {
        var input = Told.Of("OrderExtensions");
        MainDeeds.Of(
            input with { Type = input.Type with { Modifiers = ["static"], Members = [Told.Method("SortLines") with { Modifiers = ["extension", "static"] }] } })
            .ShouldBe(("", ""));
    }
}
