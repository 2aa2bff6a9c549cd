namespace SlimMessageBus
{
    public interface IConsumer<in TMessage> { Task OnHandle(TMessage message, CancellationToken cancellationToken); }
    public interface IRequest<out TResponse> { }
    public interface IRequestHandler<in TRequest, TResponse> { Task<TResponse> OnHandle(TRequest request, CancellationToken cancellationToken); }
    public interface IMessageBus { Task Publish<TMessage>(TMessage message, string? path = null, IDictionary<string, object>? headers = null, CancellationToken cancellationToken = default); }
}
