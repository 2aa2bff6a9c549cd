using System.Diagnostics;
using Castle.DynamicProxy;

namespace Corpus.Belfry.Railway;

/// <summary>Wraps the proxied interlocking services.</summary>
public sealed class Ballast(ILogger<Ballast> log, int attempts) : IInterceptor
{
    public void Intercept(IInvocation invocation)
    {
        var proceed = invocation.CaptureProceedInfo();
        for (int n = 1; ; n++)
        {
            var started = Stopwatch.GetTimestamp();
            try
            {
                proceed.Invoke();
                return;
            }
            catch (TimeoutException) when (n < attempts)
            {
                log.LogWarning("{Method} timed out after {Elapsed}, attempt {N}", invocation.Method.Name, Stopwatch.GetElapsedTime(started), n);
            }
        }
    }
}

public interface ISignalBus
{
    Task OpenAsync(CancellationToken ct);
    Task AnnounceAsync(string what, CancellationToken ct);
    Task DrainAsync(TimeSpan patience);
}

public sealed class SignalBoxLifecycle : IHostedLifecycleService
{
    private readonly ISignalBus _bus;

    public SignalBoxLifecycle(ISignalBus bus) => _bus = bus;

    public Task StartingAsync(CancellationToken cancellationToken) => _bus.OpenAsync(cancellationToken);
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StartedAsync(CancellationToken cancellationToken) => _bus.AnnounceAsync($"box {Environment.MachineName} staffed", cancellationToken);

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await _bus.AnnounceAsync($"box {Environment.MachineName} closing", cancellationToken);
        await _bus.DrainAsync(TimeSpan.FromSeconds(20));
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

public sealed class Buffers
{
    private readonly ISignalBus bus;
    private readonly string pidFile;

    public Buffers(IHostApplicationLifetime lifetime, ISignalBus bus, string pidFile)
    {
        this.bus = bus;
        this.pidFile = pidFile;
        lifetime.ApplicationStarted.Register(Up);
        lifetime.ApplicationStopping.Register(() => this.bus.DrainAsync(TimeSpan.FromSeconds(5)).GetAwaiter().GetResult());
        lifetime.ApplicationStopped.Register(Down);
    }

    private void Up() => File.WriteAllText(pidFile, Environment.ProcessId.ToString());

    private void Down()
    {
        if (File.Exists(pidFile) && File.ReadAllText(pidFile) == Environment.ProcessId.ToString())
            File.Delete(pidFile);
    }
}
