namespace MassTransit
{
    using System.Linq.Expressions;
    public interface IConsumer { }
    public interface IConsumer<in TMessage> : IConsumer where TMessage : class { Task Consume(ConsumeContext<TMessage> context); }
    public interface IPublishEndpoint { Task Publish<T>(T message, CancellationToken cancellationToken = default) where T : class; }
    public interface ISendEndpoint { Task Send<T>(T message, CancellationToken cancellationToken = default) where T : class; }
    public interface ISendEndpointProvider { Task<ISendEndpoint> GetSendEndpoint(Uri address); }
    public interface IBus : IPublishEndpoint, ISendEndpointProvider { }
    public interface PipeContext { CancellationToken CancellationToken { get; } }
    public interface ConsumeContext : PipeContext, IPublishEndpoint, ISendEndpointProvider
    {
        Guid? MessageId { get; } Guid? CorrelationId { get; } Uri? SourceAddress { get; }
        Task RespondAsync<T>(T message) where T : class;
    }
    public interface ConsumeContext<out T> : ConsumeContext where T : class { T Message { get; } }
    public interface Batch<out T> : IEnumerable<ConsumeContext<T>> where T : class { int Length { get; } ConsumeContext<T> this[int index] { get; } }
    public interface Fault<out T> where T : class { T Message { get; } Guid FaultId { get; } }
    public interface IFilter<TContext> where TContext : class, PipeContext { Task Send(TContext context, IPipe<TContext> next); void Probe(ProbeContext context); }
    public interface IPipe<in TContext> where TContext : class, PipeContext { Task Send(TContext context); }
    public interface ProbeContext { ProbeContext CreateScope(string key); void Add(string key, string value); }
    public interface ConsumerDefinitionBase { }
    public interface IReceiveEndpointConfigurator { int PrefetchCount { set; } }
    public abstract class ConsumerDefinition<TConsumer> where TConsumer : class, IConsumer
    { protected string? EndpointName { get; set; } protected int? ConcurrentMessageLimit { get; set; } }
    public interface ISaga { Guid CorrelationId { get; set; } }
    public interface SagaStateMachineInstance : ISaga { }
    public interface CorrelatedBy<out TKey> { TKey CorrelationId { get; } }
    public interface InitiatedBy<in TMessage> : IConsumer<TMessage> where TMessage : class, CorrelatedBy<Guid> { }
    public interface Orchestrates<in TMessage> : IConsumer<TMessage> where TMessage : class, CorrelatedBy<Guid> { }
    public interface State { string Name { get; } }
    public interface Event { string Name { get; } }
    public interface Event<out T> : Event where T : class { }
    public interface BehaviorContext<out TSaga> where TSaga : class { TSaga Saga { get; } }
    public interface BehaviorContext<out TSaga, out TMessage> : BehaviorContext<TSaga> where TSaga : class where TMessage : class { TMessage Message { get; } }
    public interface IEventCorrelationConfigurator<TInstance, TData> where TInstance : class, SagaStateMachineInstance where TData : class
    { IEventCorrelationConfigurator<TInstance, TData> CorrelateById(Func<ConsumeContext<TData>, Guid> selector); }
    public class EventActivityBinder<TInstance, TData> where TInstance : class, SagaStateMachineInstance where TData : class
    {
        public EventActivityBinder<TInstance, TData> Then(Action<BehaviorContext<TInstance, TData>> action) => this;
        public EventActivityBinder<TInstance, TData> ThenAsync(Func<BehaviorContext<TInstance, TData>, Task> action) => this;
        public EventActivityBinder<TInstance, TData> Publish<TMessage>(Func<BehaviorContext<TInstance, TData>, TMessage> factory) where TMessage : class => this;
        public EventActivityBinder<TInstance, TData> TransitionTo(State state) => this;
        public EventActivityBinder<TInstance, TData> Finalize() => this;
    }
    public abstract class MassTransitStateMachine<TInstance> where TInstance : class, SagaStateMachineInstance
    {
        public State Initial => null!; public State Final => null!;
        protected void InstanceState(Expression<Func<TInstance, string?>> instanceStateProperty) { }
        protected void Event<T>(Expression<Func<Event<T>>> propertyExpression, Action<IEventCorrelationConfigurator<TInstance, T>> configure) where T : class { }
        protected EventActivityBinder<TInstance, TData> When<TData>(Event<TData> @event) where TData : class => new();
        protected void Initially(params object[] activities) { }
        protected void During(State state, params object[] activities) { }
        protected void DuringAny(params object[] activities) { }
        protected void SetCompletedWhenFinalized() { }
    }
}
