using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming;

public sealed class PatternNamesTests
{
    [Theory]
    [InlineData("NodeUserWriterEffect", "User Writer Effect")]
    [InlineData("NodeLLMCompletionEffect", "LLM Completion Effect")]
    [InlineData("NodeGitHubPRPollerEffect", "GitHub PR Poller Effect")]
    [InlineData("NodeLlmInferenceEffect", "Llm Inference Effect")]
    [InlineData("NodeNodeGraphReducer", "Node Graph Reducer")]
    [InlineData("NodeRouter", "Router Effect")]
    [InlineData("FileWriterEffect", "File Writer Effect")]
    [InlineData("NodeSha256HashEffect", "Sha256 Hash Effect")]
    [InlineData("NodeURLsByIdEffect", "URLs By Id Effect")]
    [InlineData("Node_user_writer_effect", "User Writer Effect")]
    public void Node_LosesItsPrefixAndKeepsItsAcronyms(string name, string expected) =>
        Unit.Name(Unit.Of(name, PatternType.Effect)).ShouldBe(expected);

    [Theory]
    [InlineData("HandlerLedgerWrite", "Ledger Write Handler")]
    [InlineData("HandlerNodeIntrospected", "Node Introspected Handler")]
    [InlineData("HandlerRRHValidateHandler", "RRH Validate Handler")]
    [InlineData("PlaceOrderHandler", "Place Order Handler")]
    [InlineData("OrdersController", "Orders Controller")]
    [InlineData("eShopImportHandler", "EShop Import Handler")]
    [InlineData("SQLiteImportHandler", "SQLite Import Handler")]
    public void Handler_StandsAtTheEnd(string name, string expected) =>
        Unit.Name(Unit.Of(name, PatternType.Handler, subtype: "request")).ShouldBe(expected);

    [Theory]
    [InlineData("GET /orders/{id}/lines", "Get Order Lines By Id Endpoint")]
    [InlineData("GET /items/by/{name}", "Get Items By Name Endpoint")]
    [InlineData("GET /orders/{id:int}", "Get Order By Id Endpoint")]
    [InlineData("GET /", "Get Root Endpoint")]
    [InlineData("POST /api/v1/orders", "Post Orders Endpoint")]
    [InlineData("GET /companies/{companyId}/users/{userId?}", "Get Company User By Company Id And User Id Endpoint")]
    [InlineData("GET /files/{**path}", "Get File By Path Endpoint")]
    [InlineData("GET /reports/summary.json", "Get Reports Summary Json Endpoint")]
    [InlineData("GET /v{version:apiVersion}/health-check", "Get Health Check Endpoint")]
    [InlineData("MAP /status", "Map Status Endpoint")]
    public void Route_BecomesAPhraseWithoutSlashOrBrace(string route, string expected)
    {
        var name = Unit.Name(Unit.Route(route));
        name.ShouldBe(expected);
        NameChecks.PathLike(name).ShouldBeFalse();
    }

    [Fact]
    public void RouteBoundToAMethod_IsNamedAfterIt()
    {
        var route = Unit.Route("GET /api/orders/cardtypes");
        var bound = route with
        {
            Type = route.Type with
            {
                Members = [new Core.Facts.MemberFact { Name = "invoke", Calls = [route.Type.Container + "|GetCardTypesAsync(Shop.Queries)"] }]
            }
        };
        Unit.Name(bound).ShouldBe("Get Card Types Endpoint");
    }

    [Fact]
    public void RoutesOfOneMethod_AreToldApartWithoutAHash()
    {
        NamedUnit Bound(string route, string symbol)
        {
            var unit = Unit.Route(route);
            return unit with
            {
                Key = symbol,
                Type = unit.Type with
                {
                    Symbol = symbol,
                    Members = [new Core.Facts.MemberFact { Name = "invoke", Calls = [unit.Type.Container + "|GetOrders()"] }]
                }
            };
        }

        Names(Bound("GET /orders", "T:P#GET /orders"), Bound("GET /orders", "T:P#GET /orders (2)"), Bound("GET /purchases", "T:P#GET /purchases"))
            .ShouldBe(
                ["Get Orders Endpoint (Get Orders Endpoint)", "Get Orders Endpoint (Get Orders Endpoint, 2)", "Get Orders Endpoint (Get Purchases Endpoint)"]);
    }

    [Theory]
    [InlineData("Mailer", PatternType.Service, "Mailer Service")]
    [InlineData("Dijkstra", PatternType.Algorithm, "Dijkstra Algorithm")]
    [InlineData("Handler", PatternType.Handler, "Orders Handler")]
    [InlineData("Worker", PatternType.Handler, "Orders Worker")]
    [InlineData("Service", PatternType.Service, "Orders Service")]
    [InlineData("IMailer", PatternType.Service, "Mailer Service")]
    [InlineData("IOrderService", PatternType.Service, "Order Service")]
    public void OneWord_GetsItsFamilyOrNamespace(string name, PatternType type, string expected) =>
        Unit.Name(Unit.Of(name, type)).ShouldBe(expected);

    [Fact]
    public void NestedHandler_IsNamedAfterItsFeature() =>
        Unit.Name(Unit.Of("Handler", PatternType.Handler, container: "T:Shop.Orders.CreateOrder")).ShouldBe("Create Order Handler");

    [Fact]
    public void NamespaceThatSaysNothing_IsPassedOver() =>
        Unit.Name(Unit.Of("Handler", PatternType.Handler, ns: "Shop.Billing.Handlers.Handlers")).ShouldBe("Billing Handler");

    [Fact]
    public void Arity_IsDropped() => Unit.Name(Unit.Of("RetryPolicy`1", PatternType.Service, arity: 1)).ShouldBe("Retry Policy");

    [Theory]
    [InlineData("注文Handler", "注文 Handler")]
    [InlineData("ПлатёжныйСервис", "Платёжный Сервис")]
    [InlineData("ÉtatService", "État Service")]
    [InlineData("Order\u0000\u200DService", "Order Service")]
    [InlineData("Cafe\u0301Service", "Cafe\u0301 Service")]
    public void EveryScript_SurvivesAndControlCharactersDoNot(string name, string expected) =>
        Unit.Name(Unit.Of(name, PatternType.Service)).ShouldBe(expected);

    [Fact]
    public void Collision_IsQualifiedByTheNamespacePartThatDiffers() =>
        Names(Unit.Of("RetryPolicy", PatternType.Service, ns: "Shop.Billing.Policies"), Unit.Of("RetryPolicy", PatternType.Service, ns: "Shop.Orders.Policies"))
            .ShouldBe(["Retry Policy (Billing)", "Retry Policy (Orders)"]);

    [Fact]
    public void CollisionOfThree_TakesAsManyPartsAsItNeeds() =>
        Names(
            Unit.Of("RetryPolicy", PatternType.Service, ns: "Shop.Billing.Fast"),
            Unit.Of("RetryPolicy", PatternType.Service, ns: "Shop.Billing.Slow"),
            Unit.Of("RetryPolicy", PatternType.Service, ns: "Shop.Orders.Slow"))
            .ShouldBe(["Retry Policy (Billing Fast)", "Retry Policy (Billing Slow)", "Retry Policy (Orders Slow)"]);

    [Fact]
    public void NodeAndPlainTypeOfOneName_AreToldApart() =>
        Names(Unit.Of("NodePriceCompute", PatternType.Compute, ns: "Shop.Nodes"), Unit.Of("PriceCompute", PatternType.Compute, ns: "Shop.Old"))
            .ShouldBe(["Price Compute (Nodes)", "Price Compute (Old)"]);

    [Fact]
    public void GenericSibling_IsCalledGeneric() =>
        Names(
            Unit.Of("RetryPolicy", PatternType.Service),
            Unit.Of("RetryPolicy", PatternType.Service, arity: 1),
            Unit.Of("RetryPolicy", PatternType.Service, arity: 2))
            .ShouldBe(["Retry Policy", "Retry Policy (Generic Of 2)", "Retry Policy (Generic)"]);

    [Fact]
    public void SameNamespaceInTwoAssemblies_IsQualifiedByAssembly() =>
        Names(Unit.Of("RetryPolicy", PatternType.Service, assembly: "Shop.Billing"), Unit.Of("RetryPolicy", PatternType.Service, assembly: "Shop.Orders"))
            .ShouldBe(["Retry Policy (Billing)", "Retry Policy (Orders)"]);

    [Fact]
    public void SameAssemblyInTwoProjects_IsQualifiedByProject() =>
        Names(
            Unit.Of("RetryPolicy", PatternType.Service, project: "src/Old/Shop.csproj"),
            Unit.Of("RetryPolicy", PatternType.Service, project: "src/New/Shop.csproj"))
            .ShouldBe(["Retry Policy (New)", "Retry Policy (Old)"]);

    [Fact]
    public void WhatNothingTellsApart_GetsAHashAndNoPath()
    {
        var one = Unit.Of("RetryPolicy", PatternType.Service);
        var names = Names(one, one with { Key = "other" });
        names.ShouldBeUnique();
        names.ShouldAllBe(name => System.Text.RegularExpressions.Regex.IsMatch(name, @"^Retry Policy \([0-9a-f]{8}\)$"));
    }

    [Fact]
    public void NamesThatDifferInCaseOnly_AreACollision() =>
        Names(
            Unit.Of("RetryPolicy", PatternType.Service, ns: "A"),
            Unit.Of("Retrypolicy_", PatternType.Service, ns: "B"),
            Unit.Of("RETRY_POLICY", PatternType.Service, ns: "C"))
            .Select(name => name.ToUpperInvariant()).ShouldBeUnique();

    [Fact]
    public void LongNames_AreCutAtAWordAndStayUnique()
    {
        var word = string.Concat(Enumerable.Repeat("Abcdefghi", 40));
        var names = Names(
            Unit.Of(word + "One", PatternType.Service, ns: "Shop.A"),
            Unit.Of(word + "Two", PatternType.Service, ns: "Shop.A"),
            Unit.Of(word + "One", PatternType.Service, ns: "Shop." + word));
        names.ShouldAllBe(name => name.Length <= PatternNames.MaximumLength);
        names.Select(name => name.ToUpperInvariant()).ShouldBeUnique();
        foreach (var part in names.SelectMany(name => name.Split(" (),".ToCharArray(), StringSplitOptions.RemoveEmptyEntries)))
            part.Length.ShouldBeInRange(8, 9);
    }

    [Fact]
    public void OneVeryLongWord_IsCutWithoutBreakingACharacter()
    {
        var name = Unit.Name(Unit.Of("a" + string.Concat(Enumerable.Repeat("𝔘", 200)), PatternType.Service));
        name.Length.ShouldBeLessThanOrEqualTo(PatternNames.MaximumLength);
        char.IsHighSurrogate(name[^1]).ShouldBeFalse();
    }

    [Fact]
    public void OrderOfTheUnits_DoesNotMatter()
    {
        var random = new Random(20251122);
        var units = Crowd().ToArray();
        var expected = PatternNames.Assign(units);
        expected.Values.Select(name => name.ToUpperInvariant()).ShouldBeUnique();
        expected.Count.ShouldBe(units.Length);
        for (var round = 0; round < 20; round++)
        {
            random.Shuffle(units);
            PatternNames.Assign(units).ShouldBe(expected);
        }
    }

    [Fact]
    public void NoName_LooksLikeAPath() => PatternNames.Assign([.. Crowd()]).Values.ShouldAllBe(name => !NameChecks.PathLike(name) && name.Trim().Length > 0);

    [Fact]
    public void NoUnits_GiveNoNames() => PatternNames.Assign([]).ShouldBeEmpty();

    private static IEnumerable<NamedUnit> Crowd()
    {
        string[] names =
        [
            "RetryPolicy", "NodeRetryPolicy", "Retry_Policy", "retryPolicy", "Handler", "I", "_", "NodeEffect", "Foo_cs", "Node", "HandlerHandler"
        ];
        foreach (var name in names)
        {
            foreach (var ns in new[] { "", "Shop", "Shop.Billing", "Shop.Orders.Handlers" })
            {
                foreach (var arity in new[] { 0, 1 })
                {
                    yield return Unit.Of(name, PatternType.Effect, ns, "Shop", arity);
                    yield return Unit.Of(name, PatternType.Handler, ns, "Shop.Other", arity, project: "src/Other/Other.cs.csproj");
                }
            }
        }

        foreach (var route in new[] { "GET /a/b.cs", "GET /a/{b}", "POST /a/b", "GET /A/B/cs", "GET /", "GET /{x}" })
        {
            yield return Unit.Route(route);
            yield return Unit.Route(route, "Shop.Admin", "Shop.Admin");
        }
    }

    private static IReadOnlyList<string> Names(params NamedUnit[] units) => [.. PatternNames.Assign(units).Values.Order(StringComparer.Ordinal)];
}
