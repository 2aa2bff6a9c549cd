using System.Data.Common;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Castle.DynamicProxy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using NHibernate.Event;

namespace Corpus.Harbour.Vessels;

public interface IStamped
{
    DateTimeOffset ModifiedAt { get; set; }
    string ModifiedBy { get; set; }
}

public sealed class BerthStamper(TimeProvider clock, IHttpContextAccessor http) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } context)
        {
            var who = http.HttpContext?.User.Identity?.Name ?? "system";
            foreach (var entry in context.ChangeTracker.Entries<IStamped>().Where(e => e.State is EntityState.Added or EntityState.Modified))
            {
                entry.Entity.ModifiedAt = clock.GetUtcNow();
                entry.Entity.ModifiedBy = who;
            }
        }

        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }
}

/// <summary>Marks queries that read from the replica.</summary>
public class ReplicaTagger : DbCommandInterceptor
{
    private const string Tag = "-- Use replica";

    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Rewrite(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Rewrite(command);
        return new(result);
    }

    private static void Rewrite(DbCommand command)
    {
        if (!command.CommandText.StartsWith(Tag, StringComparison.Ordinal)) return;
        command.CommandText = "/*replica*/ " + command.CommandText[Tag.Length..].TrimStart();
        command.CommandTimeout = Math.Max(command.CommandTimeout, 60);
    }
}

public class TideGauge : DbConnectionInterceptor
{
    private static readonly Meter Meter = new("Harbour.Data");
    private readonly Histogram<double> _open = Meter.CreateHistogram<double>("db.open", "ms");

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        _open.Record(eventData.Duration.TotalMilliseconds, new KeyValuePair<string, object?>("db", connection.Database));

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}

public sealed class FrozenManifestGuard : IPreUpdateEventListener
{
    public Task<bool> OnPreUpdateAsync(PreUpdateEvent @event, CancellationToken cancellationToken) => Task.FromResult(OnPreUpdate(@event));

    public bool OnPreUpdate(PreUpdateEvent @event)
    {
        if (@event.Entity is not CargoManifest manifest || !manifest.Sealed) return false;
        for (var i = 0; i < @event.PropertyNames.Length; i++)
        {
            if (@event.PropertyNames[i] == nameof(CargoManifest.Remarks)) continue;
            if (!Equals(@event.State[i], @event.OldState[i])) return true;
        }

        return false;
    }
}

public class CargoManifest
{
    public virtual bool Sealed { get; set; }
    public virtual string Remarks { get; set; } = "";
}

public sealed class Stopwatcher(ILogger<Stopwatcher> logger) : Castle.DynamicProxy.IInterceptor
{
    public void Intercept(IInvocation invocation)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            invocation.Proceed();
        }
        finally
        {
            var spent = Stopwatch.GetElapsedTime(start);
            if (spent > TimeSpan.FromSeconds(1))
                logger.LogWarning("{Type}.{Method} took {Spent}", invocation.TargetType?.Name, invocation.Method.Name, spent);
        }
    }
}

/// <summary>What the interceptors of the fleet module have in common.</summary>
public abstract class FleetInterceptorBase : SaveChangesInterceptor
{
    protected abstract bool Concerns(object entity);
}
