namespace Paramore.Brighter
{
    public class Id(string value) { public string Value { get; } = value; }
    public interface IRequest { Id Id { get; set; } }
    public class Command(Id id) : IRequest { public Id Id { get; set; } = id; }
    public class Event(Id id) : IRequest { public Id Id { get; set; } = id; }
    public interface IHandleRequests { }
    public interface IHandleRequests<TRequest> : IHandleRequests where TRequest : class, IRequest { TRequest Handle(TRequest command); }
    public abstract class RequestHandler<TRequest> : IHandleRequests<TRequest> where TRequest : class, IRequest
    { public virtual TRequest Handle(TRequest command) => command; public virtual TRequest Fallback(TRequest command) => command; }
    public abstract class RequestHandlerAsync<TRequest> : IHandleRequests where TRequest : class, IRequest
    {
        public bool ContinueOnCapturedContext { get; set; }
        public virtual Task<TRequest> HandleAsync(TRequest command, CancellationToken cancellationToken = default) => Task.FromResult(command);
    }
    public interface IAmACommandProcessor { Task SendAsync<TRequest>(TRequest command, CancellationToken cancellationToken = default) where TRequest : class, IRequest; Task PublishAsync<TRequest>(TRequest @event, CancellationToken cancellationToken = default) where TRequest : class, IRequest; Task PostAsync<TRequest>(TRequest request, CancellationToken cancellationToken = default) where TRequest : class, IRequest; }
    public enum HandlerTiming { Before, After }
    [AttributeUsage(AttributeTargets.Method)] public abstract class RequestHandlerAttribute(int step, HandlerTiming timing) : Attribute { public int Step { get; } = step; public HandlerTiming Timing { get; } = timing; public abstract Type GetHandlerType(); }
}
