namespace Wolverine
{
    public interface IMessageBus { ValueTask PublishAsync<T>(T message); ValueTask SendAsync<T>(T message); Task InvokeAsync(object message, CancellationToken cancellation = default); Task<T> InvokeAsync<T>(object message, CancellationToken cancellation = default); }
    public interface IMessageContext : IMessageBus { string? CorrelationId { get; } ValueTask RespondToSenderAsync(object response); }
    public enum HandlerContinuation { Continue, Stop }
    public class OutgoingMessages : List<object> { public void Delay<T>(T message, TimeSpan delay) => Add(message!); }
    public abstract class Saga { public int Version { get; set; } protected void MarkCompleted() { } public bool IsCompleted() => false; }
    public abstract record TimeoutMessage(TimeSpan DelayTime);
}
namespace Wolverine.Attributes
{
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)] public class WolverineHandlerAttribute : Attribute { }
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)] public class WolverineIgnoreAttribute : Attribute { }
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)] public class TransactionalAttribute : Attribute { }
}
namespace Wolverine.Http
{
    [AttributeUsage(AttributeTargets.Method)] public class WolverineGetAttribute(string template) : Attribute { public string Template { get; } = template; }
    [AttributeUsage(AttributeTargets.Method)] public class WolverinePostAttribute(string template) : Attribute { public string Template { get; } = template; }
}
