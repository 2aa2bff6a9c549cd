using System.Collections.Concurrent;
using MediatR;

namespace OrderFlow.Infrastructure.Messaging;

/// <summary>Finds handlers in the service provider and calls them one after another.</summary>
/// <param name="services">Where handlers and behaviours are registered.</param>
public sealed class InProcessMediator(IServiceProvider services) : IMediator
{
    private static readonly ConcurrentDictionary<Type, object> Routes = new();

    /// <inheritdoc />
    public Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default)
    {
        var route = (Route<TResponse>)Routes.GetOrAdd(request.GetType(), static type =>
            Activator.CreateInstance(typeof(Route<,>).MakeGenericType(type, typeof(TResponse)))!);
        return route.Run(services, request, cancellationToken);
    }

    /// <inheritdoc />
    public async Task Publish<TNotification>(TNotification notification, CancellationToken cancellationToken = default)
        where TNotification : INotification
    {
        foreach (var handler in All<INotificationHandler<TNotification>>(services))
            await handler.Handle(notification, cancellationToken);
    }

    private static IEnumerable<T> All<T>(IServiceProvider services) =>
        services.GetService(typeof(IEnumerable<T>)) as IEnumerable<T> ?? [];

    private abstract class Route<TResponse>
    {
        public abstract Task<TResponse> Run(IServiceProvider services, IRequest<TResponse> request, CancellationToken cancellationToken);
    }

    private sealed class Route<TRequest, TResponse> : Route<TResponse>
        where TRequest : IRequest<TResponse>
    {
        public override Task<TResponse> Run(IServiceProvider services, IRequest<TResponse> request, CancellationToken cancellationToken)
        {
            var handler = services.GetService(typeof(IRequestHandler<TRequest, TResponse>)) as IRequestHandler<TRequest, TResponse>
                ?? throw new InvalidOperationException($"Nobody answers {typeof(TRequest).Name}.");
            RequestHandlerDelegate<TResponse> next = () => handler.Handle((TRequest)request, cancellationToken);
            foreach (var behavior in All<IPipelineBehavior<TRequest, TResponse>>(services).Reverse())
            {
                var rest = next;
                next = () => behavior.Handle((TRequest)request, rest, cancellationToken);
            }
            return next();
        }
    }
}
