using System.Reflection;
using System.Runtime.Loader;

namespace Corpus.Harbour.Vessels.Extensions;

public interface IDockExtension
{
    string Key { get; }
    Task OnLoadedAsync(IServiceProvider services, CancellationToken ct);
    Task OnEnabledAsync(CancellationToken ct);
    Task OnDisabledAsync(CancellationToken ct);
    void OnUnloading();
}

/// <summary>Simulated crane panel; starts its ticker while the extension is enabled.</summary>
public sealed class CranePanelPlugin : IDockExtension
{
    private readonly SemaphoreSlim _gate = new(1, 1);
    private Timer? _ticker;
    private int _ticks;

    public string Key => "crane-panel";

    public Task OnLoadedAsync(IServiceProvider services, CancellationToken ct)
    {
        _ticks = 0;
        return Task.CompletedTask;
    }

    public async Task OnEnabledAsync(CancellationToken ct)
    {
        await _gate.WaitAsync(ct);
        try
        {
            _ticker ??= new Timer(_ => Interlocked.Increment(ref _ticks), null, TimeSpan.Zero, TimeSpan.FromSeconds(1));
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task OnDisabledAsync(CancellationToken ct)
    {
        if (_ticker is not null) await _ticker.DisposeAsync();
        _ticker = null;
    }

    public void OnUnloading() => _gate.Dispose();
}

internal sealed class LegacyTariffs(string directory) : IDockExtension
{
    private readonly Dictionary<string, decimal> _tariffs = new(StringComparer.OrdinalIgnoreCase);

    public string Key => "legacy-tariffs";

    public async Task OnLoadedAsync(IServiceProvider services, CancellationToken ct)
    {
        await foreach (var line in File.ReadLinesAsync(Path.Combine(directory, "tariffs.csv"), ct))
        {
            var cut = line.IndexOf(';');
            if (cut > 0 && decimal.TryParse(line[(cut + 1)..], out var price)) _tariffs[line[..cut]] = price;
        }
    }

    public Task OnEnabledAsync(CancellationToken ct) => _tariffs.Count == 0 ? throw new InvalidOperationException("no tariffs") : Task.CompletedTask;

    public Task OnDisabledAsync(CancellationToken ct) => Task.CompletedTask;

    public void OnUnloading()
    {
        File.WriteAllLines(Path.Combine(directory, "tariffs.bak"), _tariffs.Select(t => $"{t.Key};{t.Value}"));
        _tariffs.Clear();
    }
}

/// <summary>Subscribes to the life of the host; drains the berth queue before the process ends.</summary>
public sealed class GracefulDeparture
{
    private readonly IHostApplicationLifetime _lifetime;
    private readonly Func<int> _open;
    private readonly ILogger<GracefulDeparture> _logger;

    public GracefulDeparture(IHostApplicationLifetime lifetime, Func<int> open, ILogger<GracefulDeparture> logger)
    {
        (_lifetime, _open, _logger) = (lifetime, open, logger);
        _lifetime.ApplicationStarted.Register(OnStarted);
        _lifetime.ApplicationStopping.Register(OnStopping);
    }

    private void OnStarted() => File.WriteAllText("/tmp/harbour.ready", DateTime.UtcNow.ToString("O"));

    private void OnStopping()
    {
        File.Delete("/tmp/harbour.ready");
        for (var tries = 0; tries < 20 && _open() > 0; tries++) Thread.Sleep(250);
        if (_open() is > 0 and var left) _logger.LogWarning("{Left} moves were still open", left);
    }
}

public sealed class DockExtensionFactory
{
    public IDockExtension Create(string assemblyPath)
    {
        var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(assemblyPath);
        var type = assembly.GetTypes().First(t => typeof(IDockExtension).IsAssignableFrom(t) && !t.IsAbstract);
        return (IDockExtension)Activator.CreateInstance(type)!;
    }
}
