using System.Reflection;
using MediatR;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Corpus.Handlers.Wiring;

public interface ICommandHandler<in TCommand>
{
    Task HandleAsync(TCommand command, CancellationToken ct);
}

public static class HandlerRegistration
{
    public static IServiceCollection AddHandlers(this IServiceCollection services, Assembly assembly)
    {
        foreach (var type in assembly.GetTypes())
        {
            if (type.IsAbstract || type.IsInterface) continue;
            foreach (var contract in type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICommandHandler<>)))
                services.TryAddScoped(contract, type);
        }
        return services;
    }
}

/// <summary>Creates handlers from the container by the type of a command.</summary>
public class HandlerFactory(IServiceProvider provider)
{
    public ICommandHandler<TCommand> Create<TCommand>() => provider.GetRequiredService<ICommandHandler<TCommand>>();

    public bool CanCreate(Type command) => provider.GetService(typeof(ICommandHandler<>).MakeGenericType(command)) is not null;
}

public class JsonExceptionHandlerOptions
{
    public bool IncludeStackTrace { get; set; }
    public string ContentType { get; set; } = "application/problem+json";
    public Dictionary<Type, int> StatusCodes { get; } = new() { [typeof(KeyNotFoundException)] = 404 };
}

public class EventHandlerArgs : EventArgs
{
    public EventHandlerArgs(string handler, TimeSpan elapsed)
    {
        Handler = handler;
        Elapsed = elapsed;
    }

    public string Handler { get; }
    public TimeSpan Elapsed { get; }
}

public abstract class AuditedHandler<TRequest, TResponse>(ILogger logger) : IRequestHandler<TRequest, TResponse> where TRequest : IRequest<TResponse>
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken)
    {
        logger.LogInformation("begin {Request}", typeof(TRequest).Name);
        var response = await HandleCore(request, cancellationToken);
        logger.LogInformation("end {Request}", typeof(TRequest).Name);
        return response;
    }

    protected abstract Task<TResponse> HandleCore(TRequest request, CancellationToken ct);
}

public record HandlerDescriptor(string Name, Type Message, ServiceLifetime Lifetime, int Order = 0);

public sealed class HandlerNotFoundException : Exception
{
    public HandlerNotFoundException(Type message) : base($"Nobody handles {message.FullName}.") => MessageType = message;

    public Type MessageType { get; }
}

public enum HandlerOutcome { Done, Retry, DeadLetter }
