using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Tests.Evidence.Services;

public sealed class ServiceTests
{
    private const string Usings = "using Microsoft.Extensions.DependencyInjection; using Microsoft.Extensions.DependencyInjection.Extensions; ";
    private const string Types = "namespace Shop { public interface IOrders { void Save(); } public class SqlOrders : IOrders { public void Save() { } } public class Smtp { public void Send() { } } }";

    [Theory]
    [InlineData("services.AddScoped<IOrders, SqlOrders>();", "T:Shop.IOrders")]
    [InlineData("services.AddScoped(typeof(IOrders), typeof(SqlOrders));", "T:Shop.IOrders")]
    [InlineData("services.AddSingleton<IOrders>(provider => new SqlOrders());", "T:Shop.IOrders")]
    [InlineData("services.AddSingleton<IOrders>(provider => { return new SqlOrders(); });", "T:Shop.IOrders")]
    [InlineData("services.AddSingleton<IOrders>(new SqlOrders());", "T:Shop.IOrders")]
    [InlineData("services.AddTransient<IOrders>(provider => provider.GetRequiredService<SqlOrders>());", "T:Shop.IOrders")]
    [InlineData("services.TryAddScoped<IOrders, SqlOrders>();", "T:Shop.IOrders")]
    [InlineData("services.AddKeyedScoped<IOrders, SqlOrders>(\"a\");", "T:Shop.IOrders")]
    [InlineData("services.AddScoped<SqlOrders>();", "T:Shop.SqlOrders")]
    [InlineData("services.AddHttpClient<IOrders, SqlOrders>();", "T:Shop.IOrders")]
    [InlineData("services.TryAddEnumerable(ServiceDescriptor.Scoped<IOrders, SqlOrders>());", "T:Shop.IOrders")]
    public async Task Registration_IsReported(string call, string service)
    {
        var source = Usings + "using Shop; public static class Setup { public static void Run(IServiceCollection services) { " + call + " } }";

        var asked = await Asked.WithAspNet(source, Types);

        asked.About("SqlOrders").ShouldBe(["registration SERVICE/general"]);
        asked.Facts.References.Where(fact => fact.Kind == "register").ShouldHaveSingleItem().Target.ShouldBe("T:Shop.SqlOrders");
        asked.Facts.Types.Single(type => type.Name == "SqlOrders").Evidence[0].Detail.ShouldEndWith("as " + service.Split('.')[1]);
    }

    [Theory]
    [InlineData("services.AddScoped<IOrders, SqlOrders>();")]
    [InlineData("services.AddSingleton<IOrders>(provider => new SqlOrders());")]
    [InlineData("builder.RegisterType<SqlOrders>().As<IOrders>().SingleInstance();")]
    public async Task UnresolvedRegistration_IsReported(string call)
    {
        var asked = await Asked.Unresolved(
            "using Shop; public static class Setup { public static void Run(IServiceCollection services, ContainerBuilder builder) { " + call + " } }",
            Types);

        var evidence = asked.Facts.Types.Single(type => type.Name == "SqlOrders").Evidence.ShouldHaveSingleItem();
        (evidence.Signal, evidence.Supports).ShouldBe((Signals.Registration, "SERVICE/general"));
        evidence.Detail.ShouldEndWith("as IOrders");
    }

    [Fact]
    public async Task AddOfSomethingElse_IsNoRegistration()
    {
        var asked = await Asked.WithAspNet(
            Usings + "using Shop; public class Bag { public void AddScoped<T>() { } } public static class Setup { public static void Run(Bag bag) => bag.AddScoped<SqlOrders>(); }",
            Types);

        asked.About("SqlOrders").ShouldBeEmpty();
    }

    [Fact]
    public async Task RegisteredOptionsOrData_AreNoService()
    {
        var asked = await Asked.WithAspNet(Usings + """
            public class MailOptions { public string Host() => ""; }
            public record Clock(int Offset) { public int Now() => 1; }
            public class Flags { public bool On { get; set; } }
            public static class Setup { public static void Run(IServiceCollection services) { services.AddSingleton(new MailOptions()); services.AddSingleton(new Clock(1)); services.AddSingleton<Flags>(); } }
            """);

        asked.About("MailOptions").ShouldBeEmpty();
        asked.About("Clock").ShouldBeEmpty();
        asked.About("Flags").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("OrderRepository", "IOrders", "name SERVICE/storage")]
    [InlineData("OrderGateway", "IOrders", "name SERVICE/general")]
    [InlineData("EventBusPublisher", "IOrders", "name SERVICE/messaging")]
    [InlineData("VectorSearchService", "IOrders", "name SERVICE/search")]
    [InlineData("SqlOrders", "IOrders", null)]
    [InlineData("OrderStore", "IDisposable", null)]
    [InlineData("OrderService", "IDisposable", "name SERVICE/general")]
    public async Task ServiceName_CountsBesideAnInterfaceOfTheSolution(string name, string ancestor, string? evidence)
    {
        var asked = await Asked.WithAspNet(
            $"public interface IOrders {{ void Save(); }} public class {name} : {ancestor} {{ public void Save() {{ }} public void Dispose() {{ }} }}");

        asked.About(name).ShouldBe(evidence is null ? [] : [evidence]);
    }

    [Theory]
    [InlineData("Orders : IOrders", "Orders")]
    [InlineData("SqlOrderStore : IOrderStore", "SqlOrderStore")]
    public async Task ClassAndItsInterface_AreAPair(string declaration, string name)
    {
        var asked = await Asked.WithAspNet(
            $"public interface IOrders {{ void Save(); }} public interface IOrderStore {{ void Save(); }} public class {declaration} {{ public void Save() {{ }} }}");

        asked.About(name).ShouldContain(row => row.StartsWith("pair SERVICE/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("public interface IOrder { int Id { get; } } public class Order : IOrder { public int Id => 1; public int Twice() => Id * 2; }", "Order")]
    [InlineData("public interface IService { void Run(); } public class PrintService : IService { public void Run() { } }", "PrintService")]
    [InlineData("public interface IEventHandler { void Handle(); } public class PaidEventHandler : IEventHandler { public void Handle() { } }", "PaidEventHandler")]
    [InlineData("public interface IOrderView { void Show(); } public class OrderView : IOrderView { public void Show() { } }", "OrderView")]
    [InlineData("public interface IOrder { void Save(); } public record Order : IOrder { public void Save() { } }", "Order")]
    public async Task DataOrChance_IsNoPair(string source, string name)
    {
        var asked = await Asked.WithAspNet(source);

        asked.About(name).ShouldNotContain(row => row.StartsWith("pair", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ServiceDiscoveryConsul", true)]
    [InlineData("ServiceCollectionExtensions", false)]
    [InlineData("ServiceProviderFactory", false)]
    [InlineData("ServiceOptions", false)]
    public async Task ServicePrefix_IsTheOnexForm(string name, bool found)
    {
        var asked = await Asked.WithAspNet($"public class {name} {{ public void Run() {{ }} }}");

        asked.About(name).Count.ShouldBe(found ? 1 : 0);
    }

    [Fact]
    public async Task DbContext_IsNoService()
    {
        var asked = await Asked.Unresolved(
            "using Microsoft.EntityFrameworkCore; public class ShopContext : DbContext { } public class UserContext : IdentityDbContext<User> { }");

        asked.About("ShopContext").ShouldBeEmpty();
        asked.About("UserContext").ShouldBeEmpty();
    }

    [Fact]
    public async Task ValidatorOfOptions_IsNoService()
    {
        var asked = await Asked.WithAspNet("""
            using Microsoft.Extensions.DependencyInjection; using Microsoft.Extensions.Options;
            public class Limits { } public class LimitsValidator : IValidateOptions<Limits> { public ValidateOptionsResult Validate(string? name, Limits limits) => ValidateOptionsResult.Success; }
            public static class Setup { public static void Add(IServiceCollection services) => services.AddSingleton<IValidateOptions<Limits>, LimitsValidator>(); }
            """);

        asked.About("LimitsValidator").ShouldBeEmpty();
    }
}
