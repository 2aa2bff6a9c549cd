namespace MediatR;

/// <summary>A request that exactly one handler answers.</summary>
/// <typeparam name="TResponse">The answer.</typeparam>
public interface IRequest<out TResponse>;
