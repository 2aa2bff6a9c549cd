namespace MediatR;

/// <summary>The rest of the pipeline, the handler at its end.</summary>
/// <typeparam name="TResponse">The answer.</typeparam>
public delegate Task<TResponse> RequestHandlerDelegate<TResponse>();

/// <summary>Stands between the sender and the handler of a request.</summary>
/// <typeparam name="TRequest">The request.</typeparam>
/// <typeparam name="TResponse">The answer.</typeparam>
public interface IPipelineBehavior<in TRequest, TResponse>
    where TRequest : notnull
{
    /// <summary>Does its part and calls the rest of the pipeline, or answers itself.</summary>
    Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken);
}
