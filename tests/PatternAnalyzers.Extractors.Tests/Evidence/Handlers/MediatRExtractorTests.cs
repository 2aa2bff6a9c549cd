namespace PatternAnalyzers.Extractors.Tests.Evidence.Handlers;

public sealed class MediatRExtractorTests
{
    private const string MediatR = """
        namespace MediatR
        {
            public interface IRequest<out T> { }
            public interface IRequestHandler<in TRequest, TResponse> { Task<TResponse> Handle(TRequest request, CancellationToken cancellation); }
            public interface IRequestHandler<in TRequest> { Task Handle(TRequest request, CancellationToken cancellation); }
            public interface INotificationHandler<in T> { Task Handle(T notification, CancellationToken cancellation); }
            public interface IPipelineBehavior<in TRequest, TResponse> { }
        }

        """;

    private const string Handlers = """
        namespace Shop
        {
            public record PlaceOrder(int Id);
            public record OrderPlaced(int Id);
            public record OrderPaid(int Id);
            public class PlaceOrderHandler : IRequestHandler<PlaceOrder, int> { public Task<int> Handle(PlaceOrder request, CancellationToken cancellation) => Task.FromResult(1); }
            public class Announcements : INotificationHandler<OrderPlaced>, INotificationHandler<OrderPaid>
            {
                public Task Handle(OrderPlaced notification, CancellationToken cancellation) => Task.CompletedTask;
                public Task Handle(OrderPaid notification, CancellationToken cancellation) => Task.CompletedTask;
            }
            public class LoggingBehavior<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse> { }
        }
        """;

    [Fact]
    public async Task Handlers_AreFoundWithTheirMessages()
    {
        var asked = await Asked.WithAspNet("global using MediatR;", MediatR, Handlers);

        asked.About("PlaceOrderHandler").ShouldBe(["interface HANDLER/request"]);
        asked.HandledBy("PlaceOrderHandler").ShouldBe(["MediatR T:Shop.PlaceOrder"]);
        asked.About("Announcements").ShouldBe(["interface HANDLER/event"]);
        asked.HandledBy("Announcements").ShouldBe(["MediatR T:Shop.OrderPaid", "MediatR T:Shop.OrderPlaced"]);
        asked.About("LoggingBehavior").ShouldBe(["interface HANDLER/pipeline"]);
        asked.HandledBy("LoggingBehavior").ShouldBeEmpty();
    }

    [Fact]
    public async Task UnresolvedHandlers_CountByName()
    {
        var asked = await Asked.Unresolved("using MediatR;" + Handlers);

        asked.About("PlaceOrderHandler").ShouldBe(["unresolved_base HANDLER/request"]);
        asked.HandledBy("PlaceOrderHandler").ShouldBe(["MediatR T:Shop.PlaceOrder"]);
        asked.HandledBy("Announcements").ShouldBe(["MediatR T:Shop.OrderPaid", "MediatR T:Shop.OrderPlaced"]);
        asked.About("LoggingBehavior").ShouldBe(["unresolved_base HANDLER/pipeline"]);
    }

    [Fact]
    public async Task UnresolvedMessage_IsNamed()
    {
        var asked = await Asked.Unresolved("public class Handlers : IRequestHandler<Contracts.PlaceOrder, int> { }");

        asked.HandledBy("Handlers").ShouldBe(["MediatR ?:PlaceOrder"]);
    }

    [Fact]
    public async Task UnresolvedHandlerOfAFileThatImportsMediator_IsMediators()
    {
        var asked = await Asked.Unresolved(
            "global using Mediator;",
            "public record Pay; public class PayHandler : ICommandHandler<Pay, int> { public ValueTask<int> Handle(Pay command, CancellationToken cancellation) => default; }");

        asked.About("PayHandler").ShouldBe(["unresolved_base HANDLER/request"]);
        asked.HandledBy("PayHandler").ShouldBe(["Mediator T:Pay"]);
    }

    [Fact]
    public async Task InterfaceOfOwnOverMediatR_IsFoundThroughTheClosure()
    {
        var asked = await Asked.WithAspNet("global using MediatR;", MediatR, """
            public interface ICommandHandler<T> : IRequestHandler<T, int> { }
            public record Pay;
            public class Payments : ICommandHandler<Pay> { public Task<int> Handle(Pay request, CancellationToken cancellation) => Task.FromResult(1); }
            """);

        asked.About("Payments").ShouldBe(["interface HANDLER/request"]);
        asked.HandledBy("Payments").ShouldBe(["MediatR T:Pay"]);
    }
}
