namespace Corpus.Agents.Hosting;

public sealed class CachePrimer(IServiceScopeFactory scopes, ILogger<CachePrimer> logger) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) { logger.LogInformation("host is starting"); return Task.CompletedTask; }
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        using var scope = scopes.CreateScope();
        foreach (var source in scope.ServiceProvider.GetServices<IWarmUp>())
            await source.WarmAsync(cancellationToken);
    }

    public Task StoppingAsync(CancellationToken cancellationToken) { logger.LogInformation("draining"); return Task.CompletedTask; }
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

public interface IWarmUp { Task WarmAsync(CancellationToken ct); }

public class SecurityHeadersStartupFilter : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (ctx, nxt) =>
        {
            ctx.Response.Headers.XContentTypeOptions = "nosniff";
            ctx.Response.Headers["Referrer-Policy"] = "no-referrer";
            await nxt(ctx);
        });
        next(app);
    };
}

public interface IPluginLifecycle
{
    ValueTask OnLoadAsync(IServiceProvider host);
    ValueTask OnEnableAsync();
    ValueTask OnDisableAsync();
    ValueTask OnUnloadAsync();
}

/// <summary>Ore economy plugin: opens the ledger file on load and flushes on unload.</summary>
public sealed class OreEconomyPlugin : IPluginLifecycle
{
    private StreamWriter? _ledger;
    private bool _enabled;

    public ValueTask OnLoadAsync(IServiceProvider host)
    {
        var root = host.GetRequiredService<IHostEnvironment>().ContentRootPath;
        _ledger = new StreamWriter(Path.Combine(root, "ore.ledger"), append: true);
        return default;
    }

    public ValueTask OnEnableAsync() { _enabled = true; return default; }
    public ValueTask OnDisableAsync() { _enabled = false; return default; }

    public async ValueTask OnUnloadAsync()
    {
        if (_ledger is null) return;
        await _ledger.WriteLineAsync($"unloaded enabled={_enabled}");
        await _ledger.DisposeAsync();
    }
}

public interface IJobLifecycleObserver
{
    void OnScheduled(string job, DateTimeOffset due);
    void OnStarted(string job);
    void OnFinished(string job, Exception? error);
}

public sealed class JobGaugeObserver : IJobLifecycleObserver
{
    private int _running;
    private long _failed;
    public int Running => _running;
    public void OnScheduled(string job, DateTimeOffset due) { }
    public void OnStarted(string job) => Interlocked.Increment(ref _running);
    public void OnFinished(string job, Exception? error)
    {
        Interlocked.Decrement(ref _running);
        if (error is not null) Interlocked.Increment(ref _failed);
    }
}
