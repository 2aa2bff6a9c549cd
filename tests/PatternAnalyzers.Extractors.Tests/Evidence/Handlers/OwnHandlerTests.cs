namespace PatternAnalyzers.Extractors.Tests.Evidence.Handlers;

public sealed class OwnHandlerTests
{
    [Theory]
    [InlineData("ICommandHandler<T>", "Task HandleAsync(T command);", "request")]
    [InlineData("IQueryHandler<T, R>", "Task<R> ExecuteAsync(T query, CancellationToken token);", "request")]
    [InlineData("IRequestHandler<T, R>", "R Handle(T request);", "request")]
    [InlineData("IIntegrationEventHandler<T>", "Task Handle(T e);", "event")]
    [InlineData("IDomainEventHandler<T>", "void Handle(T e);", "event")]
    [InlineData("IMessageHandler<T>", "void Handle(T e);", "message")]
    [InlineData("IHandle<T>", "void Handle(T e);", "event")]
    public async Task GenericHandlerInterface_CountsWhateverItsHome(string declaration, string method, string subtype)
    {
        var two = declaration.Contains(", R", StringComparison.Ordinal);
        var name = declaration[..declaration.IndexOf('<')];
        var asked = await Asked.WithAspNet(
            $"namespace Own {{ public interface {declaration} {{ {method} }} public class PaidEvent {{ }} public abstract class Base<T> {{ }} public class Anything : {name}<PaidEvent{(two ? ", int" : "")}> {{ }} }}");

        asked.About("Anything").ShouldBe(["interface HANDLER/" + subtype]);
        asked.HandledBy("Anything").ShouldBe([name + " T:Own.PaidEvent"]);
    }

    [Fact]
    public async Task DecoratorOfHandlers_IsAPipeline()
    {
        var asked = await Asked.WithAspNet("""
            public interface ICommandHandler<T> { Task Handle(T command); }
            public class LoggingDecorator<T>(ICommandHandler<T> inner) : ICommandHandler<T> { public Task Handle(T command) => inner.Handle(command); }
            """);

        asked.About("LoggingDecorator").ShouldBe(["interface HANDLER/pipeline"]);
    }

    [Fact]
    public async Task OwnGenericBase_GivesItsMessage()
    {
        var asked = await Asked.WithAspNet(
            "public abstract class CommandHandler<T> { public abstract Task HandleAsync(T command); } public class Pay { } public class PayNow : CommandHandler<Pay> { public override Task HandleAsync(Pay command) => Task.CompletedTask; }");

        asked.About("PayNow").ShouldBe(["base_type HANDLER/request"]);
        asked.HandledBy("PayNow").ShouldBe(["CommandHandler T:Pay"]);
    }

    [Fact]
    public async Task UnresolvedHandlerInterface_NeedsAHandleMethod()
    {
        var asked = await Asked.Unresolved(
            "public class Pay { } public class A : IPayHandler<Pay> { public Task HandleAsync(Pay pay) => Task.CompletedTask; } public class B : IPayHandler<Pay> { }");

        asked.About("A").ShouldBe(["unresolved_base HANDLER/message"]);
        asked.About("B").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("public interface ITypeHandler<T> { T Parse(string text); } public class Anything : ITypeHandler<int> { public int Parse(string text) => 1; }")]
    [InlineData("public interface IErrorHandler { void Handle(object error); } public class Anything : IErrorHandler { public void Handle(object error) { } }")]
    [InlineData("public interface IHandlerFactory<T> { T Handle(T x); } public class Anything : IHandlerFactory<int> { public int Handle(int x) => x; }")]
    [InlineData("public class Anything : IEquatable<Anything> { public bool Equals(Anything? other) => false; }")]
    public async Task OtherInterface_IsNoHandler(string source)
    {
        var asked = await Asked.WithAspNet(source);

        asked.About("Anything").Where(row => row.Contains("HANDLER", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("public class PlaceOrderHandler { public Task Handle(PlaceOrder order) => Task.CompletedTask; }", "convention HANDLER/message")]
    [InlineData("public static class Handlers { } public class OrdersHandler { public static void Handle(OrderPaidEvent paid, IDisposable session) { } }", "convention HANDLER/event")]
    [InlineData("public class StockConsumer { public void Consume(ReserveCommand command) { } }", "convention HANDLER/request")]
    public async Task HandlerByConvention_IsFound(string source, string evidence)
    {
        var asked = await Asked.WithAspNet("public class PlaceOrder { } public class OrderPaidEvent { } public class ReserveCommand { } " + source);

        asked.Facts.Types.SelectMany(type => type.Evidence).Select(fact => fact.Signal + " " + fact.Supports).ShouldBe([evidence]);
        asked.Facts.Handles.ShouldHaveSingleItem().Framework.ShouldBe("convention");
    }

    [Theory]
    [InlineData("public class ClickHandler { public void Handle(object sender) { } }")]
    [InlineData("public class RetryHandler { public void Handle(Exception error) { } }")]
    [InlineData("public class TextHandler { public void Handle(string text) { } }")]
    [InlineData("public class OrderHandler { private void Handle(PayCommand command) { } }")]
    [InlineData("public class OrderHandlerFactory { public void Handle(PayCommand command) { } }")]
    [InlineData("public delegate void OrderEventHandler(object sender, EventArgs args);")]
    [InlineData("public class ExceptionHandlerOptions { public string? Path { get; set; } }")]
    [InlineData("public class MyClientHandler : HttpClientHandler { }")]
    [InlineData("public class HandlerBase { }")]
    public async Task OtherClassCalledHandler_IsNone(string source)
    {
        var asked = await Asked.WithAspNet("public class PayCommand { } " + source);

        asked.Facts.Types.SelectMany(type => type.Evidence).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("IMessageHandler", "Task HandleAsync(string line);", "interface HANDLER/message")]
    [InlineData("IErrorHandler", "Task HandleAsync(string line);", null)]
    [InlineData("IMessageHandler", "string Topic();", null)]
    public async Task PlainInterfaceOfTheSolution_SaysWhatItHandles(string name, string method, string? evidence)
    {
        var asked = await Asked.WithAspNet($"public interface {name} {{ {method} }} public class Anything : {name} {{ }}");

        asked.About("Anything").ShouldBe(evidence is null ? [] : [evidence]);
    }

    [Theory]
    [InlineData("IEventSubscriber<T>", "void Notify(T placed);", true)]
    [InlineData("IReadHandler<T>", "void Open(T placed); T Close();", false)]
    public async Task OnlyMethodOfAHandlerInterface_IsHowItHandles(string name, string method, bool found)
    {
        var asked = await Asked.WithAspNet(
            $"public record Placed; public interface {name} {{ {method} }} public class Anything : {name.Replace("<T>", "<Placed>", StringComparison.Ordinal)} {{ }}");

        asked.About("Anything").ShouldBe(found ? ["interface HANDLER/event"] : []);
    }

    [Theory]
    [InlineData("ICommandExecutor<T>", "Task Do(T command);", "request")]
    [InlineData("IQueryProcessor<T, R>", "R Process(T query);", "request")]
    [InlineData("IHandles<T>", "void Handle(T e);", "event")]
    [InlineData("IRespondTo<T>", "IEnumerable<int> Respond(T signal);", "event")]
    [InlineData("IConsumeMessages<T>", "ValueTask ConsumeAsync(T message, CancellationToken token);", "message")]
    [InlineData("IAcceptOrders<T>", "string Accept(T order);", "event")]
    public async Task OtherWordsForHandlers_CountToo(string declaration, string method, string subtype)
    {
        var name = declaration[..declaration.IndexOf('<')];
        var two = declaration.Contains(", R", StringComparison.Ordinal);
        var asked = await Asked.WithAspNet(
            $"public record DoorOpened; public interface {declaration} {{ {method} }} public class Anything : {name}<DoorOpened{(two ? ", int" : "")}> {{ }}");

        asked.About("Anything").ShouldBe(["interface HANDLER/" + subtype]);
    }

    [Theory]
    [InlineData("ICommandValidator<T>", "string Check(T command);")]
    [InlineData("IRowProcessor<T>", "string Work(T row);")]
    [InlineData("IEventMapper<T>", "string Map(T e);")]
    [InlineData("IAccept<TVisitor>", "void Accept(TVisitor visitor);")]
    [InlineData("IProcessInfo<T>", "string Read(T process);")]
    public async Task CapabilityAboutMessages_IsNoHandler(string declaration, string method)
    {
        var asked = await Asked.WithAspNet(
            $"public record Placed; public interface {declaration} {{ {method} }} public class Anything : {declaration[..declaration.IndexOf('<')]}<Placed> {{ }}");

        asked.About("Anything").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("public class Desk(IServiceProvider p) { public string Ask<T>(T order) => ((IDoes<T>)p.GetService<IDoes<T>>()).Do(order); }")]
    [InlineData("public class Desk<T>(IServiceProvider p) { public int Count() => p.GetServices<IDoes<T>>().Count(); }")]
    [InlineData("public class Desk { public Type Of(object order) => typeof(IDoes<>).MakeGenericType(order.GetType()); }")]
    [InlineData("public class Desk { public bool Is(Type type) => type.GetGenericTypeDefinition() == typeof(IDoes<>); }")]
    [InlineData("public class Desk { Dictionary<Type, object> map = new(); public void Register<T>(IDoes<T> one) { map[typeof(T)] = one; } }")]
    [InlineData("public class Desk { Dictionary<Type, Func<object, string>> map = new(); public Desk(IDoes<Order> orders) { map[typeof(Order)] = o => orders.Do((Order)o); } }")]
    public async Task InterfaceThatTheRepositoryDispatchesTo_IsAHandlersWhateverItsName(string dispatcher)
    {
        var asked = await Asked.WithAspNet(
            "using Microsoft.Extensions.DependencyInjection; public record Order; public interface IDoes<T> { string Do(T value); } public class Anything : IDoes<Order> { public string Do(Order value) => \"\"; } "
                + dispatcher);

        asked.About("Anything").ShouldBe(["interface HANDLER/request"]);
        asked.HandledBy("Anything").ShouldBe(["IDoes T:Order"]);
    }

    [Theory]
    [InlineData("IDoes", "string Do(T value);", "GetService<IDoes<Order>>()")]
    [InlineData("IDoes", "bool Do(T value);", "GetService<IDoes<T>>()")]
    [InlineData("IDoes", "string Do(T value); T Undo();", "GetService<IDoes<T>>()")]
    [InlineData("IDoes", "T Do();", "GetService<IDoes<T>>()")]
    [InlineData("IValidatorOf", "string Do(T value);", "GetService<IValidatorOf<T>>()")]
    [InlineData("IRepository", "string Do(T value);", "GetService<IRepository<T>>()")]
    public async Task WhatIsOnlyLookedUp_IsNoHandler(string name, string methods, string lookup)
    {
        var asked = await Asked.WithAspNet(
            $"using Microsoft.Extensions.DependencyInjection; public record Order; public interface {name}<T> {{ {methods} }} public class Anything : {name}<Order> {{ }} public class Desk(IServiceProvider p) {{ public object? Ask<T>() => p.{lookup}; }}");

        asked.About("Anything").Where(row => row.Contains("HANDLER", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
