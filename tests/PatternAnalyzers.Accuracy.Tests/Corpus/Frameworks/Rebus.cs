namespace Rebus.Handlers
{
    public interface IHandleMessages { }
    public interface IHandleMessages<in TMessage> : IHandleMessages { Task Handle(TMessage message); }
}
namespace Rebus.Bus
{
    public interface IBus : IDisposable
    {
        Task SendLocal(object commandMessage, IDictionary<string, string>? optionalHeaders = null);
        Task Send(object commandMessage, IDictionary<string, string>? optionalHeaders = null);
        Task DeferLocal(TimeSpan delay, object message, IDictionary<string, string>? optionalHeaders = null);
        Task Reply(object replyMessage, IDictionary<string, string>? optionalHeaders = null);
        Task Publish(object eventMessage, IDictionary<string, string>? optionalHeaders = null);
    }
}
namespace Rebus.Sagas
{
    public interface ISagaData { Guid Id { get; set; } int Revision { get; set; } }
    public abstract class SagaData : ISagaData { public Guid Id { get; set; } public int Revision { get; set; } }
    public interface IAmInitiatedBy<in TMessage> : Rebus.Handlers.IHandleMessages<TMessage> { }
    public interface ICorrelationConfig<TSagaData> { void Correlate<TMessage>(Func<TMessage, object> messageValueExtractorFunction, System.Linq.Expressions.Expression<Func<TSagaData, object>> sagaDataValueExpression); }
    public abstract class Saga { protected void MarkAsComplete() { } }
    public abstract class Saga<TSagaData> : Saga where TSagaData : ISagaData, new()
    { public TSagaData Data { get; set; } = new(); public bool IsNew { get; } protected abstract void CorrelateMessages(ICorrelationConfig<TSagaData> config); }
}
