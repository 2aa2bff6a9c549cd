namespace OmniBase.Enums
{
    public enum EnumNodeKind { Effect, Compute, Reducer, Orchestrator, RuntimeHost }
    public enum EnumNodeArchetype { Effect, Compute, Reducer, Orchestrator }
    public enum EnumHandlerTypeCategory { Compute, Effect, NondeterministicCompute }
    public enum EnumHandlerType { InfraHandler, NodeHandler, ProjectionHandler, ComputeHandler }
}

namespace OmniBase.Attributes
{
    using OmniBase.Enums;

    [AttributeUsage(AttributeTargets.Class)]
    public sealed class NodeArchetypeAttribute(EnumNodeArchetype archetype) : Attribute
    {
        public EnumNodeArchetype Archetype { get; } = archetype;
    }

    [AttributeUsage(AttributeTargets.Class)]
    public sealed class OnexNodeAttribute : Attribute
    {
        public EnumNodeKind Kind { get; set; }
        public string? Name { get; set; }
        public string? Version { get; set; }
    }

    [AttributeUsage(AttributeTargets.Class)]
    public sealed class EffectHandlerAttribute : Attribute { }

    [AttributeUsage(AttributeTargets.Class)]
    public sealed class HandlerCategoryAttribute(EnumHandlerTypeCategory category) : Attribute
    {
        public EnumHandlerTypeCategory Category { get; } = category;
    }
}

namespace OmniBase.Models
{
    using OmniBase.Enums;

    public sealed record ModelSemVer(int Major, int Minor, int Patch);

    public abstract record ModelContractBase
    {
        public string Name { get; init; } = "";
        public ModelSemVer Version { get; init; } = new(1, 0, 0);
        public string Description { get; init; } = "";
        public Guid CorrelationId { get; init; }
        public IReadOnlyList<string> Tags { get; init; } = Array.Empty<string>();
    }

    public record ModelContractEffect : ModelContractBase
    {
        public string Operation { get; init; } = "";
        public int RetryLimit { get; init; } = 3;
        public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
        public bool IdempotentOperations { get; init; } = true;
        public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();
    }

    public record ModelContractCompute : ModelContractBase
    {
        public string Algorithm { get; init; } = "";
        public bool DeterministicExecution { get; init; } = true;
        public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();
    }

    public record ModelContractReducer : ModelContractBase
    {
        public bool OrderPreserving { get; init; }
        public IReadOnlyList<string> ReductionOperations { get; init; } = Array.Empty<string>();
    }

    public record ModelContractOrchestrator : ModelContractBase
    {
        public IReadOnlyList<string> PublishedEvents { get; init; } = Array.Empty<string>();
    }

    public sealed record ModelEffectInput(Guid OperationId, string Operation, IReadOnlyDictionary<string, string> Data);
    public sealed record ModelEffectOutput(Guid OperationId, bool Success, string? Message = null, int RowsAffected = 0);
    public sealed record ModelComputeInput<T>(Guid OperationId, T Data);
    public sealed record ModelComputeOutput<T>(Guid OperationId, T Result);
    public sealed record ModelEventEnvelope<T>(Guid EnvelopeId, Guid CorrelationId, T Payload);
    public sealed record ModelHandlerOutput<T>(Guid CorrelationId, T? Result, IReadOnlyList<object> Events)
    {
        public IReadOnlyList<ModelIntent> Intents { get; init; } = Array.Empty<ModelIntent>();
        public IReadOnlyList<object> Projections { get; init; } = Array.Empty<object>();
        public static ModelHandlerOutput<T> ForEffect(Guid correlationId, params object[] events) => new(correlationId, default, events);
        public static ModelHandlerOutput<T> ForCompute(Guid correlationId, T result) => new(correlationId, result, Array.Empty<object>());
        public static ModelHandlerOutput<T> ForReducer(Guid correlationId, params object[] projections) => new(correlationId, default, Array.Empty<object>()) { Projections = projections };
        public static ModelHandlerOutput<T> ForOrchestrator(Guid correlationId, IReadOnlyList<object> events, IReadOnlyList<ModelIntent> intents) => new(correlationId, default, events) { Intents = intents };
    }

    public sealed record ModelIntent(string IntentType, string Target, object Payload);
    public sealed record ModelAction(Guid ActionId, string ActionType, string TargetNode, object Payload, long LeaseEpoch);
    public sealed record ModelReducerOutput<T>(Guid OperationId, T Result, IReadOnlyList<ModelIntent> Intents);
    public sealed record ModelOrchestratorOutput(Guid WorkflowId, string Status, IReadOnlyList<ModelAction> Actions);

    public interface IModelOnexContainer
    {
        T GetService<T>() where T : notnull;
    }

    public sealed class ModelOnexContainer(IServiceProvider services) : IModelOnexContainer
    {
        public T GetService<T>() where T : notnull => (T)services.GetService(typeof(T))!;
    }

    public class OnexException : Exception
    {
        public OnexException(string code, string message, Exception? inner = null) : base(message, inner) => Code = code;
        public string Code { get; }
    }
}

namespace OmniBase.Nodes
{
    using OmniBase.Models;

    public interface INode
    {
        Guid NodeId { get; }
    }

    public interface IEffectNode : INode { }
    public interface IComputeNode : INode { }
    public interface IReducerNode : INode { }
    public interface IOrchestratorNode : INode { }
    public interface IReducerNode<TState, in TEvent> : IReducerNode { TState Reduce(TState state, TEvent @event); }
    public interface IOrchestratorNode<in TIn, TOut> : IOrchestratorNode { Task<TOut> OrchestrateAsync(TIn input, CancellationToken cancellationToken); }

    public abstract class NodeCoreBase : INode
    {
        protected NodeCoreBase(ModelOnexContainer container) => Container = container;
        public Guid NodeId { get; } = Guid.NewGuid();
        protected ModelOnexContainer Container { get; }
    }

    public abstract class NodeEffect : NodeCoreBase, IEffectNode
    {
        protected NodeEffect(ModelOnexContainer container) : base(container) { }
        public virtual Task<ModelEffectOutput> ProcessAsync(ModelEffectInput input, CancellationToken cancellationToken = default)
            => Task.FromResult(new ModelEffectOutput(input.OperationId, true));
    }

    public abstract class NodeCompute<TIn, TOut> : NodeCoreBase, IComputeNode
    {
        protected NodeCompute(ModelOnexContainer container) : base(container) { }
        public abstract TOut Compute(TIn input);
    }

    public abstract class NodeReducer<TState, TOut> : NodeCoreBase, IReducerNode
    {
        protected NodeReducer(ModelOnexContainer container) : base(container) { }
        public virtual Task<TOut> ProcessAsync(TState state, object @event, CancellationToken cancellationToken = default)
            => Task.FromResult(default(TOut)!);
        public virtual Task<TOut> ProcessAsync(TState input, CancellationToken cancellationToken = default)
            => Task.FromResult(default(TOut)!);
    }

    public abstract class NodeOrchestrator : NodeCoreBase, IOrchestratorNode
    {
        protected NodeOrchestrator(ModelOnexContainer container) : base(container) { }
        public virtual Task ProcessAsync(object input, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }

    public abstract class NodeOrchestrator<TIn, TOut> : NodeOrchestrator
    {
        protected NodeOrchestrator(ModelOnexContainer container) : base(container) { }
        public virtual Task<TOut> ProcessAsync(TIn input, CancellationToken cancellationToken = default) => Task.FromResult(default(TOut)!);
    }
}

namespace OmniBase.Protocols
{
    using OmniBase.Enums;
    using OmniBase.Models;

    public interface IProtocolHandler
    {
        EnumHandlerType HandlerType { get; }
        EnumHandlerTypeCategory HandlerCategory { get; }
    }

    public interface IProtocolMessageHandler<TMessage, TResult>
    {
        string HandlerId { get; }
        EnumHandlerTypeCategory Category { get; }
        EnumNodeKind NodeKind { get; }
        Task<ModelHandlerOutput<TResult>> HandleAsync(ModelEventEnvelope<TMessage> envelope, CancellationToken cancellationToken);
    }
}
