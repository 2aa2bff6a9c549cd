namespace NServiceBus
{
    public interface IMessage { }
    public interface ICommand : IMessage { }
    public interface IEvent : IMessage { }
    public class SendOptions { public void RouteToThisEndpoint() { } public void DelayDeliveryWith(TimeSpan delay) { } }
    public interface IPipelineContext
    {
        Task Send(object message, SendOptions? options = null);
        Task Publish(object message);
    }
    public interface IMessageProcessingContext : IPipelineContext
    { string MessageId { get; } string ReplyToAddress { get; } IReadOnlyDictionary<string, string> MessageHeaders { get; } CancellationToken CancellationToken { get; } Task Reply(object message); }
    public interface IMessageHandlerContext : IMessageProcessingContext { void DoNotContinueDispatchingCurrentMessageToHandlers(); }
    public interface IHandleMessages<T> { Task Handle(T message, IMessageHandlerContext context); }
    public interface IAmStartedByMessages<T> : IHandleMessages<T> { }
    public interface IHandleTimeouts<T> { Task Timeout(T state, IMessageHandlerContext context); }
    public interface IContainSagaData { Guid Id { get; set; } string Originator { get; set; } string OriginalMessageId { get; set; } }
    public abstract class ContainSagaData : IContainSagaData { public Guid Id { get; set; } public string Originator { get; set; } = ""; public string OriginalMessageId { get; set; } = ""; }
    public class ToSagaExpression<TSagaData, TMessage> where TSagaData : IContainSagaData { public void ToSaga(System.Linq.Expressions.Expression<Func<TSagaData, object>> e) { } }
    public class SagaPropertyMapper<TSagaData> where TSagaData : class, IContainSagaData
    { public ToSagaExpression<TSagaData, TMessage> ConfigureMapping<TMessage>(System.Linq.Expressions.Expression<Func<TMessage, object>> messageProperty) => new(); }
    public abstract class Saga { protected void MarkAsComplete() { } protected Task RequestTimeout<T>(IMessageHandlerContext context, TimeSpan within) where T : new() => Task.CompletedTask; }
    public abstract class Saga<TSagaData> : Saga where TSagaData : class, IContainSagaData, new()
    { public TSagaData Data { get; set; } = new(); protected abstract void ConfigureHowToFindSaga(SagaPropertyMapper<TSagaData> mapper); }
}
namespace NServiceBus.Pipeline
{
    public interface IBehavior { }
    public interface IIncomingLogicalMessageContext : IMessageProcessingContext { Dictionary<string, string> Headers { get; } LogicalMessage Message { get; } }
    public class LogicalMessage { public object Instance { get; set; } = null!; public Type MessageType { get; } = null!; }
    public abstract class Behavior<TContext> : IBehavior where TContext : class { public abstract Task Invoke(TContext context, Func<Task> next); }
}
