using System.Data.Common;
using Castle.DynamicProxy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Corpus.Quarry.Callbacks.HeldOut;

public interface IDated { DateTime Created { get; set; } DateTime? Changed { get; set; } }

public sealed class DatedRows(TimeProvider clock) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var entry in eventData.Context?.ChangeTracker.Entries<IDated>() ?? [])
        {
            switch (entry.State)
            {
                case EntityState.Added: entry.Entity.Created = now; break;
                case EntityState.Modified: entry.Entity.Changed = now; break;
            }
        }

        return ValueTask.FromResult(result);
    }
}

public class QueryStopwatch : DbCommandInterceptor
{
    private readonly ILogger _log;
    private readonly TimeSpan _patience;

    public QueryStopwatch(ILoggerFactory logs, TimeSpan? patience = null)
    {
        _log = logs.CreateLogger("Sql");
        _patience = patience ?? TimeSpan.FromMilliseconds(250);
    }

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        if (eventData.Duration > _patience) _log.LogWarning("{Ms} ms: {Sql}", eventData.Duration.TotalMilliseconds, command.CommandText);
        return result;
    }
}

/// <summary>Every connection that is opened gets the tenant for row level security.</summary>
public sealed class RowSecurity(Func<string?> tenant) : DbConnectionInterceptor
{
    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var cmd = connection.CreateCommand();
        cmd.CommandText = "select set_config('app.tenant', @t, false)";
        var p = cmd.CreateParameter();
        p.ParameterName = "t";
        p.Value = tenant() ?? "";
        cmd.Parameters.Add(p);
        await cmd.ExecuteNonQueryAsync(cancellationToken);
    }
}

public sealed class TimingInterceptor(ILogger<TimingInterceptor> log) : Castle.DynamicProxy.IInterceptor
{
    public void Intercept(IInvocation invocation)
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        try { invocation.Proceed(); }
        finally { log.LogDebug("{Method} {Elapsed}", invocation.Method.Name, System.Diagnostics.Stopwatch.GetElapsedTime(start)); }
    }
}

public interface IModLifecycle
{
    void OnLoad(string directory);
    void OnEnable();
    void OnDisable();
}

/// <summary>Weather of the game world as a mod: the host calls it when the mod is loaded, switched on and switched off.</summary>
public sealed class WeatherMod : IModLifecycle
{
    private readonly Dictionary<string, double> _chances = [];
    private Timer? _tick;

    public void OnLoad(string directory)
    {
        foreach (var line in File.ReadLines(Path.Combine(directory, "weather.ini")))
        {
            var at = line.IndexOf('=');
            if (at > 0 && double.TryParse(line[(at + 1)..], out var chance)) _chances[line[..at].Trim()] = chance;
        }
    }

    public void OnEnable() => _tick = new Timer(_ => Roll(), null, TimeSpan.Zero, TimeSpan.FromMinutes(3));

    public void OnDisable()
    {
        _tick?.Dispose();
        _tick = null;
    }

    private void Roll()
    {
        var dice = Random.Shared.NextDouble();
        foreach (var (name, chance) in _chances)
            if ((dice -= chance) < 0) { Console.WriteLine("weather " + name); return; }
    }
}

/// <summary>Takes the instance out of the balancer before the host stops and puts it in once it has started.</summary>
public sealed class BalancerPresence
{
    private readonly HttpClient _http;
    private readonly string _instance;

    public BalancerPresence(IHostApplicationLifetime lifetime, HttpClient http, string instance)
    {
        (_http, _instance) = (http, instance);
        lifetime.ApplicationStarted.Register(() => Announce(true));
        lifetime.ApplicationStopping.Register(() => Announce(false));
    }

    private void Announce(bool up)
    {
        using var request = new HttpRequestMessage(up ? HttpMethod.Put : HttpMethod.Delete, "members/" + _instance);
        using var response = _http.Send(request);
        response.EnsureSuccessStatusCode();
    }
}

public sealed class InterceptorRegistration
{
    public required Type Interceptor { get; init; }
    public int Order { get; init; }
}

public static class CallbackServices
{
    public static IServiceCollection AddCallbacks(this IServiceCollection services) => services
        .AddSingleton(TimeProvider.System)
        .AddSingleton<DatedRows>()
        .AddSingleton<QueryStopwatch>();
}
