namespace MediatR;

/// <summary>Answers a request.</summary>
/// <typeparam name="TRequest">The request.</typeparam>
/// <typeparam name="TResponse">The answer.</typeparam>
public interface IRequestHandler<in TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    /// <summary>Answers the request.</summary>
    Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken);
}
