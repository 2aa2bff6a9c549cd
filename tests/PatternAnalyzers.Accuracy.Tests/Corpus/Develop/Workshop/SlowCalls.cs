using System.Diagnostics;
using Castle.DynamicProxy;

namespace Corpus.Workshop.Brokerage;

public sealed class SlowCallWatch(ILogger<SlowCallWatch> logger, TimeSpan patience) : IInterceptor
{
    public void Intercept(IInvocation invocation)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            invocation.Proceed();
        }
        finally
        {
            var took = Stopwatch.GetElapsedTime(started);
            if (took > patience)
            {
                logger.LogWarning("{Type}.{Method} took {Took} ms", invocation.TargetType?.Name, invocation.Method.Name, (long)took.TotalMilliseconds);
            }
        }
    }
}

public static class WatchedServices
{
    public static IServiceCollection AddWatched<TService, TImplementation>(this IServiceCollection services)
        where TService : class
        where TImplementation : class, TService
    {
        services.AddScoped<TImplementation>();
        services.AddScoped(sp => (TService)new ProxyGenerator().CreateInterfaceProxyWithTarget(
            typeof(TService), sp.GetRequiredService<TImplementation>(), sp.GetRequiredService<SlowCallWatch>()));
        return services;
    }
}
