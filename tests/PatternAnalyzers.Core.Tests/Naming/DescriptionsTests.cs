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
        .ShouldBe("Handles PlaceOrder requests (MediatR).");

    [Fact]
    public void HandlerWithEffects_NamesThemToo() => Text(Input(PatternType.Handler, "event") with
    {
        Handles = [Handled("OrderPlaced", "MassTransit"), Handled("OrderPaid", "MassTransit")],
        Effects = [Effect(EffectCategories.Network, "HttpClient.PostAsync")],
    }).ShouldBe("Handles OrderPaid and OrderPlaced events (MassTransit); calls the network (HttpClient.PostAsync).");

    [Fact]
    public void Route_SaysWhatItAnswers()
    {
        var route = Input(PatternType.Handler, "http_endpoint");
        Text(route with { Type = Unit.Type("T:P#GET /orders", "GET /orders") with { Unit = "route" } }).ShouldBe("Answers GET /orders.");
    }

    [Fact]
    public void PureNode_SaysWhatItTurnsIntoWhat() => Text(Input(PatternType.Compute) with
    {
        Type = Type() with { Members = [new MemberFact { Name = "Compute(Shop.Order)", Accessibility = "public", Parameters = ["Order", "CancellationToken"], Returns = "Task<Price>" }] },
    }).ShouldBe("Compute node that turns Order into Price (Compute).");

    [Fact]
    public void Service_SaysWhatItOffers() => Text(Input(PatternType.Service, "general") with
    {
        Type = Type() with { Members = [Method("Find(System.Int32)"), Method("Save"), Method("Remove``1(``0)"), Method("Dispose"), Method("Hidden") with { Accessibility = "private" }] },
    }).ShouldBe("Service offering Find, Save and Remove.");

    [Theory]
    [InlineData("Service that gets and deletes the basket.", "GetBasketAsync", "DeleteBasketAsync")]
    [InlineData("Service that gets the product image URL.", "GetProductImageUrl(System.Int32)")]
    [InlineData("Service that finds by username, validates credentials and signs in the user.", "FindByUsername", "ValidateCredentials", "SignInUser")]
    [InlineData("Service that gets all orders, stores the order and tells whether the sandbox is completed.", "GetAllOrders", "StoreOrder", "IsSandboxCompleted")]
    [InlineData("Service offering Index and Error.", "Index", "Error")]
    [InlineData("Service that tells whether it is missing or default.", "IsMissingOrDefault")]
    [InlineData("Service that adds the stock, drops the order, fills the basket and more.", "AddStock", "DropOrder", "FillBasket", "LockDoor")]
    public void NamesThatAreSentencesInShort_AreSaidAsSentences(string expected, params string[] methods) =>
        Text(Input(PatternType.Service, "general") with { Type = Type() with { Members = [.. methods.Select(Method)] } }).ShouldBe(expected);

    [Fact]
    public void NamesAndEffects_AreBothSaid() => Text(Input(PatternType.Service, "general") with
    {
        Type = Type() with { Members = [Method("GetBasketAsync"), Method("UpdateBasketAsync")] },
        Effects = [Effect(EffectCategories.Network, "BasketClient.GetBasketAsync")],
    }).ShouldBe("Service that gets and updates the basket; calls the network (BasketClient.GetBasketAsync).");

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
    }).ShouldBe("Specialized agent: User Writer.");

    [Fact]
    public void EffectOfACollaborator_IsSaidToBeOne() => Text(Input(PatternType.Handler, "request") with
    {
        Handles = [Handled("PlaceOrder", "MediatR")],
        Reached = [new ReachedEffect(Effect(EffectCategories.Database, "DbContext.SaveChangesAsync"), "IOrders"), new ReachedEffect(Effect(EffectCategories.Console, "Console.WriteLine"), "IOrders")],
    }).ShouldBe("Handles PlaceOrder requests (MediatR); writes to the database through IOrders.");

    [Fact]
    public void OwnEffect_GoesBeforeThatOfACollaborator() => Text(Input(PatternType.Service, "general") with
    {
        Effects = [Effect(EffectCategories.Network, "HttpClient.GetAsync")],
        Reached = [new ReachedEffect(Effect(EffectCategories.Database, "DbContext.SaveChangesAsync"), "IOrders"), new ReachedEffect(Effect(EffectCategories.Network, "new HttpClient"), "IOrders")],
    }).ShouldBe("Service that calls the network (HttpClient.GetAsync) and writes to the database through IOrders.");

    [Theory]
    [InlineData(EffectCategories.Network, "calls the network (HttpClient.SendAsync)", "HttpClient.SendAsync", "IHttpClientFactory.CreateClient")]
    [InlineData(EffectCategories.Database, "uses the database (IDatabase.KeyDeleteAsync)", "IConnectionMultiplexer.GetDatabase", "IDatabase.KeyDeleteAsync")]
    [InlineData(EffectCategories.Database, "uses the database (IConnectionMultiplexer.GetDatabase)", "IConnectionMultiplexer.GetDatabase")]
    [InlineData(EffectCategories.Network, "signs the user out (AuthenticationHttpContextExtensions.SignOutAsync)", "AuthenticationHttpContextExtensions.SignOutAsync")]
    [InlineData(EffectCategories.Intelligence, "asks a language model (IChatClient.GetResponseAsync)", "IChatClient.GetResponseAsync", "OpenAIClient.GetChatClient")]
    [InlineData(EffectCategories.Intelligence, "reads from a vector store (QdrantClient.SearchAsync)", "QdrantClient.SearchAsync")]
    [InlineData(EffectCategories.File, "writes to the settings of the device (Preferences.Set)", "Preferences.Set")]
    public void CallThatActs_GoesBeforeOneThatGetsReady(string category, string expected, params string[] symbols) =>
        Text(Input(PatternType.Service, "general") with { Effects = [.. symbols.Select(symbol => Effect(category, symbol))] }).ShouldBe("Service that " + expected + ".");

    [Fact]
    public void RouteBoundToAMethod_SaysWhatThatDoes()
    {
        var route = Unit.Type("T:P#GET /orders", "GET /orders") with { Unit = "route", Container = "T:P", Members = [new MemberFact { Name = "invoke", Calls = ["T:P|GetOrdersByUserAsync(System.Int32)"] }] };
        Text(Input(PatternType.Handler, "http_endpoint") with { Type = route }).ShouldBe("Answers GET /orders; gets orders by user.");
    }

    [Theory]
    [InlineData(PatternType.Intelligence, "rag_query", "Retriever for a language model: User Writer.")]
    [InlineData(PatternType.Agent, "coordination", "Coordinating agent: User Writer.")]
    [InlineData(PatternType.Agent, "specialized", "Specialized agent: User Writer.")]
    public void WordsOfTheWire_AreSaidInEnglish(PatternType type, string subtype, string expected) => Text(Input(type, subtype)).ShouldBe(expected);

    [Fact]
    public void NothingKnown_StillGivesASentence() => Text(Input(PatternType.Handler, "background")).ShouldBe("Background worker: User Writer.");

    [Theory]
    [InlineData("NpgsqlCommand.ExecuteNonQueryAsync", "writes to the database")]
    [InlineData("SqlMapper.QueryAsync", "reads from the database")]
    [InlineData("new NpgsqlConnection", "uses the database")]
    public void DatabaseCalls_AreReadWriteOrUse(string symbol, string expected) =>
        Text(Input(PatternType.Effect) with { Effects = [Effect(EffectCategories.Database, symbol)] }).ShouldContain(expected);

    [Theory]
    [InlineData("ITransport", "IMessageStore<Parcel>", "Pipeline step that works with the transport and the message store.")]
    [InlineData("ILogger<Step>", "IOptions<StepOptions>", "Pipeline step offering Process.")]
    [InlineData("IEnumerable<IRule>", "Parcel", "Pipeline step offering Process.")]
    public void WithoutDeedsAndEffects_PartnersAreNamed(string first, string second, string expected) =>
        Text(Input(PatternType.Handler, "pipeline") with { Type = Given(first, second, "Process") }).ShouldBe(expected);

    [Fact]
    public void HandlerWithoutEffects_NamesItsPartners() =>
        Text(Input(PatternType.Handler, "request") with { Type = Given("IAggregateStore", "IClock", "Handle"), Handles = [Handled("PlaceOrder", "MediatR")] })
            .ShouldBe("Handles PlaceOrder requests (MediatR) with the aggregate store and the clock.");

    [Theory]
    [InlineData("SetCancelled")]
    [InlineData("UseStreaming")]
    [InlineData("GetService")]
    public void NameThatSaysOfWhatOnlyInCode_IsNoSentence(string method) =>
        Text(Input(PatternType.Service) with { Type = Type() with { Members = [Method(method)] } }).ShouldBe($"Service offering {method}.");

    [Fact]
    public void LineOnTheConsole_IsNotWorthAWordBesideDeeds() =>
        Text(Input(PatternType.Service) with { Type = Type() with { Members = [Method("CreateOrder")] }, Effects = [Effect(EffectCategories.Console, "Console.WriteLine")] })
            .ShouldBe("Service that creates the order.");

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
