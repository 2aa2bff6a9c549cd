namespace MediatR;

/// <summary>Brings requests and notifications to their handlers.</summary>
public interface IMediator
{
    /// <summary>Sends a request to its handler.</summary>
    Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken cancellationToken = default);

    /// <summary>Tells every handler what happened.</summary>
    Task Publish<TNotification>(TNotification notification, CancellationToken cancellationToken = default)
        where TNotification : INotification;
}
