using System.Diagnostics;
using System.Transactions;
using MediatR;
using MediatR.Pipeline;
using Microsoft.Extensions.Caching.Memory;

namespace Corpus.Handlers.Plumbing;

public interface IValidatorOf<in T>
{
    IEnumerable<string> Check(T value);
}

public class RequestInvalidException(IReadOnlyList<string> problems) : Exception(string.Join("; ", problems))
{
    public IReadOnlyList<string> Problems { get; } = problems;
}

public class ValidationBehavior<TRequest, TResponse>(IEnumerable<IValidatorOf<TRequest>> validators) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : notnull
{
    public Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        var problems = validators.SelectMany(v => v.Check(request)).ToList();
        if (problems.Count > 0) throw new RequestInvalidException(problems);
        return next(cancellationToken);
    }
}

public sealed class Stopwatching<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse> where TRequest : IRequest<TResponse>
{
    private readonly ILogger<TRequest> _logger;

    public Stopwatching(ILogger<TRequest> logger) => _logger = logger;

    public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            return await next(cancellationToken);
        }
        finally
        {
            var elapsed = Stopwatch.GetElapsedTime(started);
            if (elapsed > TimeSpan.FromMilliseconds(500))
                _logger.LogWarning("{Request} took {Elapsed}", typeof(TRequest).Name, elapsed);
        }
    }
}

public interface ICacheable
{
    string CacheKey { get; }
}

public class CachingBehaviour<TRequest, TResponse>(IMemoryCache cache) : IPipelineBehavior<TRequest, TResponse> where TRequest : ICacheable
{
    public async Task<TResponse> Handle(TRequest request, RequestHandlerDelegate<TResponse> next, CancellationToken cancellationToken)
    {
        if (cache.TryGetValue(request.CacheKey, out TResponse? hit) && hit is not null) return hit;
        var fresh = await next(cancellationToken);
        cache.Set(request.CacheKey, fresh, TimeSpan.FromMinutes(5));
        return fresh;
    }
}

public class StampUser<TRequest>(IHttpContextAccessor accessor, ILogger<StampUser<TRequest>> log) : IRequestPreProcessor<TRequest> where TRequest : notnull
{
    public Task Process(TRequest request, CancellationToken cancellationToken)
    {
        var user = accessor.HttpContext?.User.Identity?.Name ?? "system";
        log.LogInformation("{User} sends {Request}", user, typeof(TRequest).Name);
        return Task.CompletedTask;
    }
}
