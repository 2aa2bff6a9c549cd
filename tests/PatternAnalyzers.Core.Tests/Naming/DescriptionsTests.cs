using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming;

public sealed class DescriptionsTests
{
    [Fact]
    public void Summary_ComesFirstWithFoldedWhiteSpace()
    {
        var described = Descriptions.Describe(Input(PatternType.Effect) with { Type = Type() with { Documentation = new DocumentationFact { Summary = "  Writes users\r\n   to the\tdatabase.\u0001 " } } });
        described.ShouldBe(new Description { Text = "Writes users to the database.", Source = "documentation" });
    }

    [Fact]
    public void BlankSummary_IsNone() => Descriptions.Describe(Input(PatternType.Effect) with
    {
        Type = Type() with { Documentation = new DocumentationFact { Summary = " \n " } },
    }).Source.ShouldBe("evidence");

    [Fact]
    public void EffectNode_SaysWhatItDoes() => Text(Input(PatternType.Effect) with
    {
        Effects = [Effect(EffectCategories.Database, "AppDbContext.Find"), Effect(EffectCategories.Database, "AppDbContext.SaveChangesAsync"), Effect(EffectCategories.Logging, "ILogger.LogInformation")],
    }).ShouldBe("Effect node that writes to the database (AppDbContext.SaveChangesAsync).");

    [Fact]
    public void TwoKindsOfEffect_AreBothNamed() => Text(Input(PatternType.Service, "storage") with
    {
        Effects = [Effect(EffectCategories.File, "File.ReadAllText"), Effect(EffectCategories.Messaging, "IBus.Publish"), Effect(EffectCategories.Console, "Console.WriteLine")],
    }).ShouldBe("Storage service that publishes messages (IBus.Publish) and reads from files (File.ReadAllText).");

    [Fact]
    public void Handler_NamesItsMessageAndFramework() => Text(Input(PatternType.Handler, "request") with { Handles = [Handled("PlaceOrder", "MediatR")] })
        .ShouldBe("Handles PlaceOrder requests (MediatR): places the order.");

    [Fact]
    public void HandlerWithEffects_NamesThemToo() => Text(Input(PatternType.Handler, "event") with
    {
        Handles = [Handled("OrderPlaced", "MassTransit"), Handled("OrderPaid", "MassTransit")],
        Effects = [Effect(EffectCategories.Network, "HttpClient.PostAsync")],
    }).ShouldBe("Handles OrderPaid and OrderPlaced events (MassTransit): calls the network (HttpClient.PostAsync).");

    [Fact]
    public void Route_SaysWhatItAnswers()
    {
        var route = Input(PatternType.Handler, "http_endpoint");
        Text(route with { Type = Unit.Type("T:P#GET /orders", "GET /orders") with { Unit = "route" } }).ShouldBe("Answers GET /orders.");
    }

    [Fact]
    public void PureNode_SaysWhatItMakesOfWhat() => Text(Input(PatternType.Compute) with
    {
        Type = Type() with { Members = [new MemberFact { Name = "Compute(Shop.Order)", Accessibility = "public", Parameters = ["Order", "CancellationToken"], Returns = "Task<Price>" }] },
    }).ShouldBe("Compute node that computes the price from the order.");

    [Fact]
    public void Service_SaysWhatItsVerbsSay() => Text(Input(PatternType.Service, "general") with
    {
        Type = Type() with { Members = [Method("Find(System.Int32)"), Method("Save"), Method("Remove``1(``0)"), Method("Dispose"), Method("Hidden") with { Accessibility = "private" }] },
    }).ShouldBe("User writer that finds, saves and removes.");

    [Theory]
    [InlineData("User writer that gets and deletes the basket.", "GetBasketAsync", "DeleteBasketAsync")]
    [InlineData("User writer that gets the product image URL.", "GetProductImageUrl(System.Int32)")]
    [InlineData("Service that finds by username, validates credentials and signs in the user.", "FindByUsername", "ValidateCredentials", "SignInUser")]
    [InlineData("User writer that gets all orders, stores the order and tells whether the sandbox is completed.", "GetAllOrders", "StoreOrder", "IsSandboxCompleted")]
    [InlineData("User writer offering Front and Error.", "Front", "Error")]
    [InlineData("User writer that tells whether it is missing or default.", "IsMissingOrDefault")]
    [InlineData("User writer that adds the stock, drops the order, fills the basket and more.", "AddStock", "DropOrder", "FillBasket", "LockDoor")]
    public void NamesThatAreSentencesInShort_AreSaidAsSentences(string expected, params string[] methods) =>
        Text(Input(PatternType.Service, "general") with { Type = Type() with { Members = [.. methods.Select(Method)] } }).ShouldBe(expected);

    [Fact]
    public void NamesAndEffects_AreBothSaid() => Text(Input(PatternType.Service, "general") with
    {
        Type = Type() with { Members = [Method("GetBasketAsync"), Method("UpdateBasketAsync")] },
        Effects = [Effect(EffectCategories.Network, "BasketClient.GetBasketAsync")],
    }).ShouldBe("User writer that gets and updates the basket; calls the network (BasketClient.GetBasketAsync).");

    [Fact]
    public void Overrides_SpeakWhereThereIsNothingElse() => Text(Input(PatternType.Handler, "event") with
    {
        Type = Type() with { Members = [Method("ProcessIssuesWebhookAsync") with { Accessibility = "protected", Modifiers = ["override"] }] },
    }).ShouldBe("Event handler that processes the issues webhook.");

    [Fact]
    public void ActionsOfAController_AreWhatItIsFor() => Text(Input(PatternType.Handler, "http_endpoint") with { Type = Type() with { Members = [Method("Index"), Method("Error")] } })
        .ShouldBe("HTTP endpoint for Index and Error.");

    [Fact]
    public void OneCollaborator_IsNamedOnce() => Text(Input(PatternType.Handler, "request") with
    {
        Reached = [new ReachedEffect(Effect(EffectCategories.Database, "DbContext.SaveChangesAsync"), "IUnitOfWork"), new ReachedEffect(Effect(EffectCategories.Messaging, "IMediator.Publish"), "IUnitOfWork")],
    }).ShouldBe("Request handler that writes to the database and publishes messages through IUnitOfWork.");

    [Fact]
    public void ClientThatACollaboratorOnlyMakes_IsNotWorthASentence() => Text(Input(PatternType.Agent, "specialized") with
    {
        Reached = [new ReachedEffect(Effect(EffectCategories.Intelligence, "OpenAIClient.GetChatClient"), "OpenAIConfig")],
    }).ShouldBe("Specialized agent of which nothing is known beyond its name, User Writer.");

    [Fact]
    public void EffectOfACollaborator_IsSaidToBeOne() => Text(Input(PatternType.Handler, "request") with
    {
        Handles = [Handled("PlaceOrder", "MediatR")],
        Reached = [new ReachedEffect(Effect(EffectCategories.Database, "DbContext.SaveChangesAsync"), "IOrders"), new ReachedEffect(Effect(EffectCategories.Console, "Console.WriteLine"), "IOrders")],
    }).ShouldBe("Handles PlaceOrder requests (MediatR): places the order; writes to the database through IOrders.");

    [Fact]
    public void OwnEffect_GoesBeforeThatOfACollaborator() => Text(Input(PatternType.Service, "general") with
    {
        Effects = [Effect(EffectCategories.Network, "HttpClient.GetAsync")],
        Reached = [new ReachedEffect(Effect(EffectCategories.Database, "DbContext.SaveChangesAsync"), "IOrders"), new ReachedEffect(Effect(EffectCategories.Network, "new HttpClient"), "IOrders")],
    }).ShouldBe("User writer that calls the network (HttpClient.GetAsync) and writes to the database through IOrders.");

    [Theory]
    [InlineData(EffectCategories.Network, "calls the network (HttpClient.SendAsync)", "HttpClient.SendAsync", "IHttpClientFactory.CreateClient")]
    [InlineData(EffectCategories.Database, "uses the database (IDatabase.KeyDeleteAsync)", "IConnectionMultiplexer.GetDatabase", "IDatabase.KeyDeleteAsync")]
    [InlineData(EffectCategories.Database, "uses the database (IConnectionMultiplexer.GetDatabase)", "IConnectionMultiplexer.GetDatabase")]
    [InlineData(EffectCategories.Network, "signs the user out (AuthenticationHttpContextExtensions.SignOutAsync)", "AuthenticationHttpContextExtensions.SignOutAsync")]
    [InlineData(EffectCategories.Intelligence, "asks a language model (IChatClient.GetResponseAsync)", "IChatClient.GetResponseAsync", "OpenAIClient.GetChatClient")]
    [InlineData(EffectCategories.Intelligence, "reads from a vector store (QdrantClient.SearchAsync)", "QdrantClient.SearchAsync")]
    [InlineData(EffectCategories.File, "writes to the settings of the device (Preferences.Set)", "Preferences.Set")]
    public void CallThatActs_GoesBeforeOneThatGetsReady(string category, string expected, params string[] symbols) =>
        Text(Input(PatternType.Service, "general") with { Effects = [.. symbols.Select(symbol => Effect(category, symbol))] }).ShouldEndWith(" that " + expected + ".");

    [Fact]
    public void RouteBoundToAMethod_SaysWhatThatDoes()
    {
        var route = Unit.Type("T:P#GET /orders", "GET /orders") with { Unit = "route", Container = "T:P", Members = [new MemberFact { Name = "invoke", Calls = ["T:P|GetOrdersByUserAsync(System.Int32)"] }] };
        Text(Input(PatternType.Handler, "http_endpoint") with { Type = route }).ShouldBe("Answers GET /orders; gets orders by user.");
    }

    [Theory]
    [InlineData(PatternType.Intelligence, "rag_query", "Retriever for a language model of which nothing is known beyond its name, User Writer.")]
    [InlineData(PatternType.Agent, "coordination", "Coordinating agent of which nothing is known beyond its name, User Writer.")]
    [InlineData(PatternType.Agent, "specialized", "Specialized agent of which nothing is known beyond its name, User Writer.")]
    public void WordsOfTheWire_AreSaidInEnglish(PatternType type, string subtype, string expected) => Text(Input(type, subtype)).ShouldBe(expected);

    [Fact]
    public void NothingKnown_StillGivesASentence() => Text(Input(PatternType.Handler, "background")).ShouldBe("Background worker of which nothing is known beyond its name, User Writer.");

    [Theory]
    [InlineData("NpgsqlCommand.ExecuteNonQueryAsync", "writes to the database")]
    [InlineData("SqlMapper.QueryAsync", "reads from the database")]
    [InlineData("new NpgsqlConnection", "uses the database")]
    public void DatabaseCalls_AreReadWriteOrUse(string symbol, string expected) =>
        Text(Input(PatternType.Effect) with { Effects = [Effect(EffectCategories.Database, symbol)] }).ShouldContain(expected);

    [Theory]
    [InlineData("ITransport", "IMessageStore<Parcel>", "Pipeline step that works with the transport and the message store.")]
    [InlineData("ILogger<Step>", "IOptions<StepOptions>", "Pipeline step of which nothing is known beyond its name, User Writer.")]
    [InlineData("IEnumerable<IRule>", "Parcel", "Pipeline step of which nothing is known beyond its name, User Writer.")]
    public void WithoutDeedsAndEffects_PartnersAreNamed(string first, string second, string expected) =>
        Text(Input(PatternType.Handler, "pipeline") with { Type = Given(first, second, "Process") }).ShouldBe(expected);

    [Fact]
    public void HandlerWithoutEffects_NamesItsPartners() =>
        Text(Input(PatternType.Handler, "request") with { Type = Given("IAggregateStore", "IClock", "Handle"), Handles = [Handled("PlaceOrder", "MediatR")] })
            .ShouldBe("Handles PlaceOrder requests (MediatR) with the aggregate store and the clock: places the order.");

    [Theory]
    [InlineData("SetCancelled", "User writer that marks it as cancelled.")]
    [InlineData("UseStreaming", "User writer that uses streaming.")]
    [InlineData("GetService", "User writer offering GetService.")]
    [InlineData("TryParseOrder", "User writer that parses the order.")]
    [InlineData("GetOrdersV2Async", "User writer that gets orders.")]
    [InlineData("NavigateTo", "User writer that navigates.")]
    [InlineData("AddAndSaveEventAsync", "User writer that adds and saves the event.")]
    public void NameOfAMethod_IsReadAsPeopleSayIt(string method, string expected) =>
        Text(Input(PatternType.Service) with { Type = Type() with { Members = [Method(method)] } }).ShouldBe(expected);

    [Theory]
    [InlineData("Save", "void", "Order", "order", "saves the order")]
    [InlineData("FindAsync", "Task<Order>", "Guid", "orderId", "finds the order by order ID")]
    [InlineData("Delete", "void", "string", "id", "deletes by ID")]
    [InlineData("Encrypt", "string", "string", "plainText", "encrypts the plain text")]
    [InlineData("Forward", "void", "string", "destination", "forwards")]
    [InlineData("LoadAll", "void", "Order", "order", "loads all")]
    [InlineData("Calculate", "Price", "IReadOnlyList<OrderLine>", "lines", "calculates the price from order lines")]
    public void VerbAlone_TakesItsObjectFromTheSignature(string method, string returns, string type, string name, string expected) =>
        Text(Input(PatternType.Service) with { Type = Type() with { Members = [Method(method) with { Returns = returns, Parameters = [type], ParameterNames = [name] }] } }).ShouldBe("User writer that " + expected + ".");

    [Fact]
    public void SharedVerb_IsSaidOnce() => Text(Input(PatternType.Service) with { Type = Type() with { Members = [Method("GetName"), Method("GetPrice")] } })
        .ShouldBe("User writer that gets the name and the price.");

    [Fact]
    public void WhatEveryTypeHasAndWhatOnlyTestsCall_IsNotSaid() => Text(Input(PatternType.Service) with { Type = Type() with { Members = [Method("ParseForTests"), Method("Equals"), Method("SortOrders")] } })
        .ShouldBe("User writer that sorts orders.");

    [Fact]
    public void OneLinersBesideBodies_AreNotSaid() => Text(Input(PatternType.Service) with { Type = Type() with { Members = [Method("FoldLetter") with { Lines = 1 }, Method("SortOrders") with { Lines = 20 }] } })
        .ShouldBe("User writer that sorts orders.");

    [Fact]
    public void NounThatTheDeedsSay_IsNotRepeated() => Text(Input(PatternType.Service) with { Type = Unit.Type("T:Shop.BasketService", "BasketService") with { Members = [Method("GetBasket")] } })
        .ShouldBe("Service that gets the basket.");

    [Fact]
    public void StepWithoutDeeds_SaysWhatItHasOthersDo() => Text(Input(PatternType.Handler, "pipeline") with
    {
        Type = Type() with { Members = [Method("Process")] },
        Called = [Called("ISnapshots", "Save", interfaceOwner: true), Called("ISnapshots", "GetConnection", interfaceOwner: true), Called("Saga", "FindParts"), Called("Tools", "SortParts", isStatic: true)],
        Reached = [new ReachedEffect(Effect(EffectCategories.File, "File.ReadAllText"), "ISnapshots")],
    }).ShouldBe("Pipeline step that saves the saga data through ISnapshots.");

    [Fact]
    public void EventHandler_NamesTheMessageThatItSends() => Text(Input(PatternType.Handler, "event") with
    {
        Handles = [Handled("OrderPaid", "MediatR")],
        Called = [Called("IEventsBus", "PublishMessage", interfaceOwner: true)],
        Sent = ["OrderPaidIntegrationEvent"],
    }).ShouldBe("Handles OrderPaid events (MediatR): publishes OrderPaidIntegrationEvent through IEventsBus.");

    [Fact]
    public void Decorator_IsSaidToBeOne() => Text(Input(PatternType.Handler, "request") with
    {
        Type = Type() with { Dependencies = [new DependencyFact { Name = "inner", Type = "ICommandHandler<T>", Symbol = "T:Shop.ICommandHandler`1" }, new DependencyFact { Name = "validators", Type = "IList<IValidator<T>>", Symbol = "T:System.IList`1" }] },
        Implements = [new ImplementsFact { Symbol = "T:Shop.UserWriter", Target = "T:Shop.ICommandHandler`1", Name = "ICommandHandler", Relation = "interface" }],
    }).ShouldBe("Request handler that wraps another command handler with validators.");

    [Fact]
    public void WithoutDeeds_TheBaseAndWhatIsHeldAreNamed() => Text(Input(PatternType.Agent, "specialized") with
    {
        Type = Type() with { Fields = [new FieldFact { Name = "_greeting", Type = "string" }] },
        Implements = [new ImplementsFact { Symbol = "T:Shop.UserWriter", Target = "T:Shop.ConversableAgent", Name = "ConversableAgent", Relation = "base" }],
    }).ShouldBe("Specialized agent built on ConversableAgent, holding the greeting.");

    [Theory]
    [InlineData("Renders words, e.g. numbers. The rest is detail.", "Renders words, e.g. numbers.")]
    [InlineData("Supports these: - one - two", "Supports these.")]
    [InlineData("Obsolete: use the other. Routes messages.", "Routes messages.")]
    public void LongSummary_IsToldByItsFirstSentence(string summary, string expected) =>
        Descriptions.Describe(Input(PatternType.Effect) with { Type = Type() with { Documentation = new DocumentationFact { Summary = summary } } }).Text.ShouldBe(expected);

    [Fact]
    public void VeryLongSentence_IsCutBetweenWords()
    {
        var summary = string.Join(" ", Enumerable.Repeat("renders", 60)) + ".";
        var text = Descriptions.Describe(Input(PatternType.Effect) with { Type = Type() with { Documentation = new DocumentationFact { Summary = summary } } }).Text;
        text.Length.ShouldBeLessThanOrEqualTo(200);
        text.ShouldEndWith("renders…");
    }

    [Fact]
    public void InheritedCommentAboutTheInterface_IsNoDescription() => Descriptions.Describe(Input(PatternType.Effect) with
    {
        Type = Type() with { Documentation = new DocumentationFact { Summary = "Interface for serializing messages.", Inherited = true } },
    }).Source.ShouldBe("evidence");

    [Fact]
    public void LineOnTheConsole_IsNotWorthAWordBesideDeeds() =>
        Text(Input(PatternType.Service) with { Type = Type() with { Members = [Method("CreateOrder")] }, Effects = [Effect(EffectCategories.Console, "Console.WriteLine")] })
            .ShouldBe("User writer that creates the order.");

    private static CalledMember Called(string owner, string method, bool interfaceOwner = false, bool isStatic = false) =>
        new(owner, Method(method) with { Parameters = ["ISagaData"], ParameterNames = ["sagaData"] }, interfaceOwner, isStatic);

    private static TypeFact Given(string first, string second, string method) => Type() with
    {
        Dependencies = [new DependencyFact { Name = "a", Type = first, Symbol = "T:Shop.A" }, new DependencyFact { Name = "b", Type = second, Symbol = "T:Shop.B" }],
        Members = [Method(method) with { Shape = new SortedDictionary<string, int> { [ShapeNames.DependencyCalls] = 1 } }],
    };

    private static string Text(DescriptionInput input)
    {
        var described = Descriptions.Describe(input);
        described.Source.ShouldBe("evidence");
        return described.Text;
    }

    private static DescriptionInput Input(PatternType type, string? subtype = null) => new() { Type = Type(), Name = "User Writer", PatternType = type, Subtype = subtype };

    private static TypeFact Type() => Unit.Type("T:Shop.UserWriter", "UserWriter");

    private static MemberFact Method(string name) => new() { Name = name, Accessibility = "public" };

    private static EffectFact Effect(string category, string symbol) => new() { Category = category, Symbol = symbol };

    private static HandlesFact Handled(string message, string framework) => new() { Symbol = "T:H", Message = "T:" + message, MessageName = message, Framework = framework };
}
