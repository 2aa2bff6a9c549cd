namespace PatternAnalyzers.Extractors.Tests.Evidence.Handlers;

/// <summary>MassTransit, Rebus, NServiceBus and Brighter, declared here in their shapes.</summary>
public sealed class BrokerHandlerTests
{
    private const string Frameworks = """
        namespace MassTransit
        {
            public interface IConsumer<in T> { }
            public interface Batch<out T> { }
            public class MassTransitStateMachine<T> { }
            public interface SagaStateMachineInstance { }
        }
        namespace Rebus.Handlers { public interface IHandleMessages<in T> { Task Handle(T message); } }
        namespace NServiceBus { public interface IHandleMessages<T> { Task Handle(T message, object context); } }
        namespace Paramore.Brighter { public abstract class RequestHandler<T> { public virtual T Handle(T command) => command; } }
        namespace Confluent.Kafka { public interface IConsumer<TKey, TValue> { } }
        public record OrderPlaced;
        public class CartState : MassTransit.SagaStateMachineInstance { }

        """;

    [Theory]
    [InlineData("MassTransit.IConsumer<OrderPlaced>", "interface HANDLER/message", "MassTransit T:OrderPlaced")]
    [InlineData("MassTransit.IConsumer<MassTransit.Batch<OrderPlaced>>", "interface HANDLER/message", "MassTransit T:OrderPlaced")]
    [InlineData("MassTransit.MassTransitStateMachine<CartState>", "base_type HANDLER/message", null)]
    [InlineData("Rebus.Handlers.IHandleMessages<OrderPlaced>", "interface HANDLER/message", "Rebus T:OrderPlaced")]
    [InlineData("NServiceBus.IHandleMessages<OrderPlaced>", "interface HANDLER/message", "NServiceBus T:OrderPlaced")]
    [InlineData("Paramore.Brighter.RequestHandler<OrderPlaced>", "base_type HANDLER/request", "Brighter T:OrderPlaced")]
    public async Task Handler_IsFoundWithItsMessage(string ancestor, string evidence, string? handled)
    {
        var asked = await Asked.WithAspNet(Frameworks + "public class Anything : " + ancestor + " { }");

        asked.About("Anything").ShouldBe([evidence]);
        asked.HandledBy("Anything").ShouldBe(handled is null ? [] : [handled]);
    }

    [Theory]
    [InlineData("Confluent.Kafka.IConsumer<int, string>")]
    [InlineData("MassTransit.SagaStateMachineInstance")]
    public async Task OtherInterface_IsNoHandler(string ancestor)
    {
        var asked = await Asked.WithAspNet(Frameworks + "public class Anything : " + ancestor + " { }");

        asked.About("Anything").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("using NServiceBus;", "NServiceBus T:Paid")]
    [InlineData("using Rebus.Handlers;", "Rebus T:Paid")]
    public async Task UnresolvedHandleMessages_BelongsToWhatTheFileImports(string import, string handled)
    {
        var asked = await Asked.Unresolved(
            import + " public class Paid { } public class Anything : IHandleMessages<Paid> { public Task Handle(Paid message) => Task.CompletedTask; }");

        asked.About("Anything").ShouldBe(["unresolved_base HANDLER/message"]);
        asked.HandledBy("Anything").ShouldBe([handled]);
    }

    [Fact]
    public async Task UnresolvedConsumerOfTwo_IsNotMassTransits()
    {
        var asked = await Asked.Unresolved("public class Anything : IConsumer<int, string> { }");

        asked.About("Anything").ShouldBeEmpty();
    }
}
