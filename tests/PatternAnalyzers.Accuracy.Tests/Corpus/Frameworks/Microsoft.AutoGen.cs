namespace Microsoft.AutoGen.Contracts
{
    public readonly struct AgentId { public AgentId(string type, string key) { Type = type; Key = key; } public string Type { get; } public string Key { get; } }
    public readonly struct TopicId { public TopicId(string type, string source = "default") { Type = type; Source = source; } public string Type { get; } public string Source { get; } }
    public sealed class MessageContext { public string MessageId { get; set; } = ""; public AgentId? Sender { get; set; } public TopicId? Topic { get; set; } public CancellationToken CancellationToken { get; } }
    public interface IAgentRuntime { }
    public interface IHandle<in T> { ValueTask HandleAsync(T item, MessageContext messageContext); }
    public interface IHandle<in InT, OutT> { ValueTask<OutT> HandleAsync(InT item, MessageContext messageContext); }
}
namespace Microsoft.AutoGen.Core
{
    using Microsoft.AutoGen.Contracts;
    [AttributeUsage(AttributeTargets.Class, AllowMultiple = true)] public sealed class TypeSubscriptionAttribute : Attribute { public TypeSubscriptionAttribute(string topic) { } }
    public abstract class BaseAgent
    {
        protected readonly Microsoft.Extensions.Logging.ILogger<BaseAgent> _logger = null!;
        public BaseAgent(AgentId id, IAgentRuntime runtime, string description, Microsoft.Extensions.Logging.ILogger<BaseAgent>? logger = null) { Id = id; Runtime = runtime; }
        public AgentId Id { get; }
        protected internal IAgentRuntime Runtime { get; }
        public ValueTask PublishMessageAsync(object message, TopicId topic, string? messageId = null, CancellationToken cancellationToken = default) => default;
        public ValueTask<object?> SendMessageAsync(object message, AgentId recepient, string? messageId = null, CancellationToken cancellationToken = default) => default;
    }
}
