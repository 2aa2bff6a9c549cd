using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Effects;

public sealed class EffectTests
{
    [Theory]
    [InlineData("new HttpClient().GetAsync(\"x\");", "network", "HttpClient.GetAsync")]
    [InlineData("new System.Net.Sockets.TcpClient();", "network", "new TcpClient")]
    [InlineData("System.Net.Dns.GetHostName();", "network", "Dns.GetHostName")]
    [InlineData("File.ReadAllText(\"x\");", "file", "File.ReadAllText")]
    [InlineData("Directory.GetFiles(\"x\");", "file", "Directory.GetFiles")]
    [InlineData("new StreamReader(\"x\");", "file", "new StreamReader")]
    [InlineData("new FileStream(\"x\", FileMode.Open).ReadByte();", "file", "FileStream.ReadByte")]
    [InlineData("new FileInfo(\"x\").Delete();", "file", "FileInfo.Delete")]
    [InlineData("System.Diagnostics.Process.Start(\"x\");", "process", "Process.Start")]
    [InlineData("((System.Data.Common.DbConnection)null!).Open();", "database", "DbConnection.Open")]
    [InlineData("((System.Data.IDbCommand)null!).ExecuteNonQuery();", "database", "IDbCommand.ExecuteNonQuery")]
    [InlineData("Environment.GetEnvironmentVariable(\"x\");", "environment", "Environment.GetEnvironmentVariable")]
    [InlineData("Task.Run(() => 1);", "threading", "Task.Run")]
    [InlineData("Parallel.For(0, 1, i => { });", "threading", "Parallel.For")]
    [InlineData("new Thread(() => { }).Start();", "threading", "Thread.Start")]
    [InlineData("Console.WriteLine(1);", "console", "Console.WriteLine")]
    [InlineData("System.Diagnostics.Trace.WriteLine(1);", "logging", "Trace.WriteLine")]
    [InlineData("var x = DateTime.UtcNow;", "clock", "DateTime.UtcNow")]
    [InlineData("var x = DateTimeOffset.Now;", "clock", "DateTimeOffset.Now")]
    [InlineData("System.Diagnostics.Stopwatch.StartNew();", "clock", "Stopwatch.StartNew")]
    [InlineData("var x = TimeProvider.System;", "clock", "TimeProvider.System")]
    [InlineData("Guid.NewGuid();", "random", "Guid.NewGuid")]
    [InlineData("new Random().Next();", "random", "Random.Next")]
    [InlineData("System.Security.Cryptography.RandomNumberGenerator.GetBytes(1);", "random", "RandomNumberGenerator.GetBytes")]
    [InlineData("counter = 1;", "static_state", "C.counter")]
    [InlineData("counter++;", "static_state", "C.counter")]
    [InlineData("list.Add(1);", "static_state", "C.list")]
    [InlineData("Func<string> f = Console.ReadLine!;", "console", "Console.ReadLine")]
    public async Task Call_HasEffect(string statement, string category, string symbol)
    {
        var effects = await EffectsOf(statement);

        effects.ShouldContain(effect => effect.Category == category && effect.Symbol == symbol && !effect.ByName);
    }

    [Theory]
    [InlineData("Path.Combine(\"a\", \"b\");")]
    [InlineData("new MemoryStream().WriteByte(1);")]
    [InlineData("new StringReader(\"x\").ReadLine();")]
    [InlineData("new StreamReader(new MemoryStream()).ReadLine();")]
    [InlineData("new DateTime(2020, 1, 1).AddDays(1);")]
    [InlineData("Guid.Parse(\"x\");")]
    [InlineData("Task.FromResult(1);")]
    [InlineData("var x = Environment.NewLine;")]
    [InlineData("new HttpClient { BaseAddress = null }.ToString();", true)]
    [InlineData("\"a\".Split('b');")]
    [InlineData("new List<int>().Add(1);")]
    public async Task Call_HasNone(string statement, bool exceptCreation = false)
    {
        var effects = await EffectsOf(statement);

        effects.Where(effect => !exceptCreation || !effect.Symbol.StartsWith("new ", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("DbContext", "SaveChangesAsync()", "database")]
    [InlineData("HttpClient2", "GetAsync()", null)]
    [InlineData("IBus", "Publish(1)", "messaging")]
    [InlineData("IPublishEndpoint", "Publish(1)", "messaging")]
    [InlineData("IMediator", "Send(1)", "dispatch")]
    [InlineData("IMediator", "Publish(1)", "messaging")]
    [InlineData("ISender", "Send(1)", "dispatch")]
    [InlineData("IDistributedCache", "GetStringAsync(1)", "cache")]
    [InlineData("IMemoryCache", "Set(1)", "cache")]
    [InlineData("BasketClient", "GetBasketAsync(1)", "network")]
    [InlineData("ArmClient", "GetDefaultSubscriptionAsync()", "cloud")]
    [InlineData("ShareClient", "CreateAsync()", "cloud")]
    [InlineData("TelemetryClient", "TrackEvent(1)", null)]
    [InlineData("UserManager<C>", "CreateAsync(1)", "database")]
    [InlineData("UserManager<C>", "NormalizeName(1)", null)]
    [InlineData("SignInManager<C>", "SignOutAsync()", "network")]
    [InlineData("IPreferences", "Get(1)", "file")]
    [InlineData("IAgentRuntime", "PublishMessageAsync(1)", "messaging")]
    [InlineData("QdrantClient", "SearchAsync(1)", "intelligence")]
    [InlineData("BlobContainerClient", "UploadAsync(1)", "cloud")]
    [InlineData("ILogger<C>", "LogInformation(1)", "logging")]
    [InlineData("IChatClient", "GetResponseAsync(1)", "intelligence")]
    public async Task UnresolvedReceiver_IsMatchedByName(string type, string call, string? category)
    {
        var fact = (await Extraction.TypeOf("C", $"class C({type} client) {{ void M() {{ client.{call}; }} }}")).Member("M");

        if (category is null)
            fact.Effects.ShouldBeEmpty();
        else
            fact.Effects
                .ShouldHaveSingleItem()
                .ShouldSatisfyAllConditions(effect => effect.Category.ShouldBe(category), effect => effect.ByName.ShouldBeTrue());
    }

    [Fact]
    public async Task ContextDerivedFromUnresolvedBase_IsDatabase()
    {
        var type = await Extraction.TypeOf("Repo", """
            class Order { }
            class ShopContext : DbContext { public DbSet<Order> Orders { get; set; } }
            class Repo(ShopContext db) { async Task M() { db.Orders.Add(new Order()); await db.SaveChangesAsync(); var all = await db.Orders.Where(o => true).ToListAsync(); } }
            """);

        type
            .Member("M").Effects
            .Select(effect => effect.Symbol)
            .ShouldBe(["ShopContext.Orders", "DbSet.Add", "DbContext.SaveChangesAsync", "ShopContext.Orders", "DbSet.Where"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("SecureStorage.GetAsync(\"token\")", "file")]
    [InlineData("Preferences.Set(\"mock\", true)", "file")]
    [InlineData("Preferences.Describe()", null)]
    public async Task SettingsOfADevice_AreKeptOutside(string call, string? category) =>
        (await Extraction.TypeOf("C", $"class C {{ void M() {{ {call}; }} }}"))
            .Member("M").Effects
            .Select(effect => effect.Category)
            .ShouldBe(category is null ? [] : [category]);

    [Fact]
    public async Task PublishingThroughTheOwnBaseAgent_IsMessaging() =>
        (await Extraction.TypeOf(
            "Checker",
            "public class BaseAgent { public Task PublishMessageAsync(object message) => Task.CompletedTask; public void Rest() { } } public class Checker : BaseAgent { public void M() { PublishMessageAsync(1); Rest(); } }"))
            .Member("M").Effects.ShouldHaveSingleItem().Category.ShouldBe("messaging");

    [Fact]
    public async Task BusThatCallsItself_SendsNothing() =>
        (await Extraction.TypeOf(
            "Bus",
            "public interface IEventBus { void Publish(int message); } public class Bus : IEventBus { public void Publish(int message) { } public void M() { Publish(1); } }"))
            .Member("M").Effects.ShouldBeEmpty();

    [Fact]
    public async Task UnresolvedClassName_IsMatchedByName() =>
        (await Extraction.TypeOf("C", "class C { void M() { SmtpClient.Send(); } }")).Member("M").Effects.ShouldHaveSingleItem().Category.ShouldBe("network");

    [Theory]
    [InlineData("IOrderRepository", "database")]
    [InlineData("IPaymentApiClient", "network")]
    [InlineData("OrderRepository", null)]
    [InlineData("IRepositoryNaming", null)]
    [InlineData("QdrantClient", "intelligence")]
    [InlineData("IElasticClient", "database")]
    [InlineData("ServiceBusSender", "messaging")]
    public async Task UnresolvedPort_IsKnownByWhatItIsCalled(string type, string? category)
    {
        var effects = (await Extraction.TypeOf("C", $"class C({type} port) {{ async Task M() => await port.GoAsync(); }}")).Member("M").Effects;

        effects.Select(effect => (effect.Category, effect.ByName)).ShouldBe(category is null ? [] : [(category, true)]);
    }

    [Fact]
    public async Task OwnMediator_IsDispatchAndPublishesItsMessage()
    {
        var facts = await Extraction.Of("""
            namespace App;
            public record PlaceOrder(int Id);
            public interface IMediator { Task Send(object request); Task Publish<T>(T message); }
            public class C(IMediator mediator) { public async Task M() { await mediator.Send(new PlaceOrder(1)); await mediator.Publish(new PlaceOrder(2)); } }
            """);

        facts.Type("C").Member("M").Effects.Select(effect => effect.Category).ShouldBe(["dispatch", "messaging"]);
        facts.References.ShouldContain(reference => reference.Kind == "publish" && reference.Target == "T:App.PlaceOrder" && reference.From == "T:App.C");
        facts.References.ShouldNotContain(reference => reference.Kind == "publish" && reference.Target != "T:App.PlaceOrder");
    }

    [Fact]
    public async Task OwnTypeInFrameworksNamespace_HasNoEffect()
    {
        var type = await Extraction.TypeOf(
            "C",
            "namespace Npgsql { public class Thing { public void Go() { } } } class C { void M() => new Npgsql.Thing().Go(); }");

        type.Member("M").Effects.ShouldBeEmpty();
        type.Member("M").Calls.ShouldContain("T:Npgsql.Thing|Go");
    }

    [Fact]
    public async Task DerivedClient_HasTheEffectOfItsBase() =>
        (await Extraction.TypeOf("C", "class My : HttpClient { } class C(My client) { Task M() => client.GetStringAsync(\"x\"); }"))
            .Member("M").Effects.ShouldHaveSingleItem().Symbol.ShouldBe("HttpClient.GetStringAsync");

    [Fact]
    public async Task FieldInitializer_CountsTowardsTheConstructor()
    {
        var type = await Extraction.TypeOf("C", "class C { readonly DateTime at = DateTime.Now; public C() { } public C(int x) { } }");

        type.Members.Single(member => member.Name == "#ctor").Effects.ShouldHaveSingleItem().Symbol.ShouldBe("DateTime.Now");
    }

    [Fact]
    public async Task FieldInitializerWithoutConstructor_MakesOne() =>
        (await Extraction.TypeOf("C", "class C { readonly DateTime at = DateTime.Now; }")).Member("#ctor").Effects.ShouldHaveSingleItem();

    [Fact]
    public async Task EffectInLambdaAndLocalFunction_BelongsToTheMember()
    {
        var type = await Extraction.TypeOf("C", "class C { void M() { Action a = () => Console.Write(1); void L() => Console.Write(2); } }");

        type.Member("M").Effects.Count.ShouldBe(2);
    }

    [Fact]
    public async Task EffectInChain_HasTheLineOfItsName()
    {
        var type = await Extraction.TypeOf("C", "class C {\n void M(HttpClient c) {\n  c\n   .GetAsync(\"x\")\n   .Wait();\n } }");

        type.Member("M").Effects.ShouldHaveSingleItem().Line.ShouldBe(4);
    }

    [Fact]
    public async Task StaticConstructor_MaySetStaticState() =>
        (await Extraction.TypeOf("C", "class C { static int x; static C() { x = 1; } }")).Members.SelectMany(member => member.Effects).ShouldBeEmpty();

    private static async Task<IReadOnlyList<EffectFact>> EffectsOf(string statement)
    {
        var type = await Extraction.TypeOf("C", $"class C {{ static int counter; static readonly List<int> list = new(); void M() {{ {statement} }} }}");
        return type.Member("M").Effects;
    }
}
