using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class RouteSentenceTests
{
    [Fact]
    public void RouteBoundToAMethod_SaysWhatThatDoes() =>
        RouteSentence.Of(Route("GET /orders", "GetOrdersByUserAsync(System.Int32)")).ShouldBe("Answers GET /orders: gets orders by user.");

    [Theory]
    [InlineData("GET /logs", "ExecuteGetLogs", "Answers GET /logs: gets logs.")]
    [InlineData("POST /batches", "ExecuteBatch", "Answers POST /batches: executes the batch.")]
    public void MethodThatExecutesADeed_DoesIt(string route, string method, string expected) => RouteSentence.Of(Route(route, method)).ShouldBe(expected);

    [Fact]
    public void RouteThatAsks_SaysWhereItReads() =>
        RouteSentence.Of(Route("GET /orders", "GetOrders") with { Effects = [Told.Effect(EffectCategories.Database, "ShopContext.Orders")] })
        .ShouldBe("Answers GET /orders: gets orders from the database.");

    [Fact]
    public void RouteThatActs_SaysBoth() =>
        RouteSentence.Of(
            Route("POST /orders", "CreateOrder") with { Effects = [Told.Effect(EffectCategories.Dispatch, "IMediator.Send")], Sent = ["CreateOrderCommand"] })
        .ShouldBe("Answers POST /orders: creates the order.");

    [Fact]
    public void RootOfARoute_IsNoThing() =>
        RouteSentence.Of(Route("GET /", null) with { Effects = [Told.Effect(EffectCategories.Environment, "Environment.GetEnvironmentVariable")] })
        .ShouldBe("Answers GET /: reads the environment.");

    [Fact]
    public void HeaderThatIsSet_IsWorthAWordWhereNothingElseIs()
    {
        var input = Route("OPTIONS /check", null);
        RouteSentence.Of(
            input with
            {
                Type = input.Type with
                {
                    Members = [new MemberFact { Name = "invoke", Remarks = [new RemarkFact { Name = RemarkNames.Header, Detail = "response X-Token" }] }]
                }
            })
            .ShouldBe("Answers OPTIONS /check: adds the X-Token header to responses.");
    }

    [Fact]
    public void CollaboratorHandedToTheLambda_IsNamed()
    {
        var input = Route("POST /hooks", null);
        RouteSentence.Of(
            input with
            {
                Type = input.Type with { Members = [new MemberFact { Name = "invoke", Parameters = ["Hooks"] }] },
                Called = [Told.Called("Hooks", "AddHook", isInterface: false)]
            })
            .ShouldBe("Answers POST /hooks: adds the hook through Hooks.");
    }

    [Fact]
    public void RouteThatOnlyReads_GetsWhatItNames() =>
        RouteSentence.Of(Route("GET /orders/{id}", null) with { Effects = [Told.Effect(EffectCategories.Database, "DbSet.Find")] })
        .ShouldBe("Answers GET /orders/{id}: gets the order by ID from the database.");

    [Theory]
    [InlineData("GET .../orders", "GET .../orders: gets orders")]
    [InlineData("GET ...", "GET requests: gets orders")]
    [InlineData("MAP /orders", "requests to /orders: gets orders")]
    [InlineData("MAP ...", "requests: gets orders")]
    public void PathThatIsNotKnown_IsNotTold(string route, string told) => RouteSentence.Of(Route(route, "GetOrders")).ShouldBe("Answers " + told + ".");

    [Fact]
    public void WhatIsDoneWithTheSameThingInside_IsHow() =>
        RouteSentence.Of(Route("DELETE /limits", "ClearLimits") with { Called = [Told.Called("IScheduler", "SetLimits")] })
        .ShouldBe("Answers DELETE /limits: clears limits through IScheduler.");

    [Theory]
    [InlineData("T:Shop.OpeningCart.Route", "Shop.OpeningCart", "opens a cart and writes to the database")]
    [InlineData("T:Shop.Api", "Shop", "adds a parking place to the database")]
    public void RouteThatOnlyWrites_IsToldByItsCaseOrPath(string container, string place, string told)
    {
        var input = Route("POST /api/{area}/parking-places", null) with
        {
            Effects = [Told.Effect(EffectCategories.Database, "IDocumentSession.SaveChangesAsync")]
        };
        RouteSentence.Of(input with { Type = input.Type with { Container = container, Namespace = place } })
            .ShouldBe("Answers POST /api/{area}/parking-places: " + told + ".");
    }

    [Fact]
    public void RouteThatCallsNobody_SaysWhatItAnswers() => RouteSentence.Of(Route("GET /", null)).ShouldBe("Answers GET /.");

    [Fact]
    public void RouteThatCallsSomebodyUntold_IsOnlyNamed() =>
        RouteSentence.Of(Route("GET /", null) with { Called = [Told.Called("Tools", "Index")] }).ShouldBe("Answers GET /.");

    [Theory]
    [InlineData("GET /", "lists access rules")]
    [InlineData("GET /{id:guid}", "gets an access rule")]
    [InlineData("PUT /{id:guid}", "updates an access rule")]
    [InlineData("POST /{id:guid}/revoke", "revokes an access rule")]
    [InlineData("GET /active", "lists active access rules")]
    [InlineData("GET /catalog/packages", "lists catalog packages")]
    [InlineData("GET /prices/rounded", "gets rounded prices")]
    [InlineData("DELETE /catalog/packages/{id}", "deletes a catalog package")]
    [InlineData("POST /api/v1/generate-report", "generates reports")]
    public void TemplateAndClass_TellWhatNobodyElseDoes(string route, string deed)
    {
        var input = Route(route, null);
        RouteSentence.Of(input with { Type = input.Type with { Container = "T:Shop.AccessRuleEndpoints" } }).ShouldBe("Answers " + route + ": " + deed + ".");
    }

    [Theory]
    [InlineData("CreateOrderRequest", "creates an order")]
    public void WhatIsSent_TellsWhatIsDone(string parameter, string deed)
    {
        var input = Route("POST /x", null);
        RouteSentence.Of(input with { Type = input.Type with { Members = [new MemberFact { Name = "invoke", Parameters = ["Guid", parameter] }] } })
            .ShouldBe("Answers POST /x: " + deed + ".");
    }

    [Fact]
    public void WhoIsHandedIn_DoesIt()
    {
        var input = Route("GET /catalog/packages", null);
        RouteSentence.Of(
            input with { Type = input.Type with { Members = [new MemberFact { Name = "invoke", Parameters = ["IPackageCatalog", "CancellationToken"] }] } })
            .ShouldBe("Answers GET /catalog/packages: lists catalog packages through IPackageCatalog.");
    }

    [Theory]
    [InlineData("POST /backup/{id}/verify", "verifies a backup through IQueue")]
    [InlineData("POST /backup/{id}/restore-config", "restores the configuration of a backup through IQueue")]
    [InlineData("POST /backup/{id}/run", "runs a backup through IQueue")]
    [InlineData("POST /backup/{id}/shutdown", "shuts down a backup through IQueue")]
    [InlineData("POST /published/requeue", "requeues a published message through IQueue")]
    [InlineData("POST /tasks", "adds the task through IQueue")]
    [InlineData("POST /backup/list-versions", "lists versions through IQueue")]
    [InlineData("DELETE /backup/{id}", "deletes a backup through IQueue")]
    public void LastVerbOfThePath_TellsMoreThanWhatIsCalledForIt(string route, string told)
    {
        var input = Route(route, null);
        RouteSentence.Of(
            input with
            {
                Type = input.Type with { Members = [new MemberFact { Name = "invoke", Parameters = ["IStore", "IQueue"] }] },
                Called = [Told.Called("IStore", "GetPublishedMessage"), Told.Called("IQueue", "AddTask")]
            })
            .ShouldBe("Answers " + route + ": " + told + ".");
    }

    [Theory]
    [InlineData("GET /backup/{id}/log", "gets the backup log")]
    [InlineData("GET /stats", "gets statistics through IStore")]
    [InlineData("GET /backup/{id}/isactive", "tells whether a backup is active")]
    [InlineData("GET /published/{status}", "gets messages through IMessages and gets statistics through IStore")]
    public void WhatIsAskedOnTheWay_IsNoPurpose(string route, string told) =>
        RouteSentence.Of(Route(route, null) with { Called = [Told.Called("IStore", "GetStatistics"), Told.Called("IMessages", "GetMessages")] })
            .ShouldBe("Answers " + route + ": " + told + ".");

    [Fact]
    public void WhoIsGotToBeCalled_IsNotTold()
    {
        var store = Told.Called("IStore", "GetMonitor");
        RouteSentence.Of(
            Route("GET /published/{status}", null) with
            {
                Called = [store with { Member = store.Member with { Returns = "Task<IMonitor>" } }, Told.Called("IMonitor", "GetMessages")]
            })
            .ShouldBe("Answers GET /published/{status}: gets published messages by status through IMonitor.");
    }

    [Theory]
    [InlineData("GET .../api/metrics-realtime", "gets real time metrics")]
    [InlineData("GET .../meta", "gets the meta")]
    public void PathThatIsOnlyAName_IsGot(string route, string told) =>
        RouteSentence.Of(Route(route, null) with { Called = [Told.Called("Listener", "GetRealTimeMetrics", isInterface: false)] })
            .ShouldBe("Answers " + route + ": " + told + ".");

    [Theory]
    [InlineData("GET /system/filtergroups", "FilterGroups", "gets filter groups")]
    [InlineData("POST /server-state/pause", "ExecutePause", "pauses the server state")]
    [InlineData("POST /destination/list", "ExecuteTest", "lists destinations")]
    public void MethodThatSaysLessThanThePath_IsNotTold(string route, string method, string told) =>
        RouteSentence.Of(Route(route, method)).ShouldBe("Answers " + route + ": " + told + ".");

    [Fact]
    public void WhatComesBack_TellsWhatIsGot()
    {
        var input = Route("POST /temp-disk-space", null);
        RouteSentence.Of(
            input with
            {
                Type = input.Type with { Members = [new MemberFact { Name = "invoke", Returns = "Task<TempDiskSpaceResponseDto>" }] },
                Called = [Told.Called("IStore", "GetBackup")]
            })
            .ShouldBe("Answers POST /temp-disk-space: gets the temp disk space.");
    }

    [Fact]
    public void File_IsNoListOfWhatTheClassMaps()
    {
        var input = Route("GET /index.html", null);
        RouteSentence.Of(input with { Type = input.Type with { Container = "T:Shop.OrderEndpoints" } }).ShouldBe("Answers GET /index.html.");
    }

    [Fact]
    public void WordsThatThePathRunsTogether_AreThoseOfItsClass()
    {
        var input = Route("PUT /serversetting/{key}", null);
        RouteSentence.Of(input with { Type = input.Type with { Container = "T:Shop.ServerSetting" } })
            .ShouldBe("Answers PUT /serversetting/{key}: updates a server setting.");
    }

    private static DescriptionInput Route(string route, string? bound) => new()
    {
        Type = Unit.Type("T:P#" + route, route) with
        {
            Unit = "route",
            Container = "T:P",
            Members = [new MemberFact { Name = "invoke", Calls = bound is null ? [] : ["T:P|" + bound] }]
        },
        Name = route,
        PatternType = PatternType.Handler,
        Subtype = "http_endpoint",
    };
}
