namespace MediatR
{
    public struct Unit { public static readonly Unit Value = default; public static readonly Task<Unit> Task = System.Threading.Tasks.Task.FromResult(default(Unit)); }
    public interface IBaseRequest { }
    public interface IRequest : IBaseRequest { }
    public interface IRequest<out TResponse> : IBaseRequest { }
    public interface IStreamRequest<out TResponse> { }
    public interface INotification { }
    public interface IRequestHandler<in TRequest, TResponse> where TRequest : IRequest<TResponse>
    { Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken); }
    public interface IRequestHandler<in TRequest> where TRequest : IRequest
    { Task Handle(TRequest request, CancellationToken cancellationToken); }
    public interface IStreamRequestHandler<in TRequest, out TResponse> where TRequest : IStreamRequest<TResponse>
    { IAsyncEnumerable<TResponse> Handle(TRequest request, CancellationToken cancellationToken); }
    public interface INotificationHandler<in TNotification> where TNotification : INotification
    { Task Handle(TNotification notification, CancellationToken cancellationToken); }
    public abstract class NotificationHandler<TNotification> : INotificationHandler<TNotification> where TNotification : INotification
    {
        Task INotificationHandler<TNotification>.Handle(TNotification notification, CancellationToken cancellationToken) { Handle(notification); return Task.CompletedTask; }
        protected abstract void Handle(TNotification notification);
    }
    public delegate Task<TResponse> RequestHandlerDelegate<TResponse>(CancellationToken t = default);
    public interface IPipelineBehavior<in TRequest, TResponse> where TRequest : notnull
    { Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken); }
    public interface ISender
    {
        Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default);
        Task Send<TRequest>(TRequest request, CancellationToken cancellationToken = default) where TRequest : IRequest;
        IAsyncEnumerable<TResponse> CreateStream<TResponse>(IStreamRequest<TResponse> request, CancellationToken cancellationToken = default);
    }
    public interface IPublisher
    {
        Task Publish(object notification, CancellationToken cancellationToken = default);
        Task Publish<TNotification>(TNotification notification, CancellationToken cancellationToken = default) where TNotification : INotification;
    }
    public interface IMediator : ISender, IPublisher { }
}
namespace MediatR.Pipeline
{
    public interface IRequestPreProcessor<in TRequest> where TRequest : notnull
    { Task Process(TRequest request, CancellationToken cancellationToken); }
    public interface IRequestPostProcessor<in TRequest, in TResponse> where TRequest : notnull
    { Task Process(TRequest request, TResponse response, CancellationToken cancellationToken); }
    public class RequestExceptionHandlerState<TResponse> { public bool Handled { get; private set; } public TResponse? Response { get; private set; } public void SetHandled(TResponse response) { Handled = true; Response = response; } }
    public interface IRequestExceptionHandler<in TRequest, TResponse, in TException> where TRequest : notnull where TException : Exception
    { Task Handle(TRequest request, TException exception, RequestExceptionHandlerState<TResponse> state, CancellationToken cancellationToken); }
}
