using System.Data.Common;
using System.Diagnostics;
using Castle.DynamicProxy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
namespace Corpus.Agents.Clinic.Persistence;

public interface IAuditable { DateTimeOffset CreatedAt { get; set; } DateTimeOffset? ModifiedAt { get; set; } string? ModifiedBy { get; set; } }
public interface ISoftDelete { bool IsDeleted { get; set; } }
public interface ICurrentClinician { string Login { get; } }

public sealed class AuditStampInterceptor(ICurrentClinician who, TimeProvider clock) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Stamp(eventData.Context);
        return base.SavingChanges(eventData, result);
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Stamp(eventData.Context);
        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    private void Stamp(DbContext? context)
    {
        if (context is null) return;
        foreach (var entry in context.ChangeTracker.Entries<IAuditable>())
        {
            if (entry.State == EntityState.Added) entry.Entity.CreatedAt = clock.GetUtcNow();
            if (entry.State is not EntityState.Modified) continue;
            entry.Entity.ModifiedAt = clock.GetUtcNow();
            entry.Entity.ModifiedBy = who.Login;
        }
    }
}

public class SoftDeleteInterceptor : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        foreach (var e in eventData.Context?.ChangeTracker.Entries<ISoftDelete>() ?? [])
        {
            if (e.State != EntityState.Deleted) continue;
            e.State = EntityState.Modified;
            e.Entity.IsDeleted = true;
        }
        return result;
    }
}

/// <summary>Logs SQL that takes longer than the threshold.</summary>
public sealed class SlowQueryWatch : DbCommandInterceptor
{
    private static readonly TimeSpan Threshold = TimeSpan.FromMilliseconds(400);
    private readonly ILogger<SlowQueryWatch> _logger;
    public SlowQueryWatch(ILogger<SlowQueryWatch> logger) => _logger = logger;

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        if (eventData.Duration > Threshold)
            _logger.LogWarning("{Elapsed} ms: {Sql}", eventData.Duration.TotalMilliseconds, command.CommandText);
        return result;
    }
}

public sealed class TenantSessionSetter(IHttpContextAccessor accessor) : DbConnectionInterceptor
{
    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        var tenant = accessor.HttpContext?.User.FindFirst("tenant")?.Value;
        if (tenant is null) return;
        await using var cmd = connection.CreateCommand();
        cmd.CommandText = "select set_config('app.tenant', @t, false)";
        var p = cmd.CreateParameter();
        p.ParameterName = "t"; p.Value = tenant;
        cmd.Parameters.Add(p);
        await cmd.ExecuteNonQueryAsync(cancellationToken);
    }
}

[AttributeUsage(AttributeTargets.Method)]
public sealed class TimedAttribute : Attribute;

public class TimingAspect : Castle.DynamicProxy.IInterceptor
{
    private readonly ILogger _log;
    public TimingAspect(ILoggerFactory f) => _log = f.CreateLogger("Timing");

    public void Intercept(IInvocation invocation)
    {
        if (!invocation.Method.IsDefined(typeof(TimedAttribute), true)) { invocation.Proceed(); return; }
        var t = Stopwatch.GetTimestamp();
        try { invocation.Proceed(); }
        finally { _log.LogInformation("{Method} took {Ms}", invocation.Method.Name, Stopwatch.GetElapsedTime(t).TotalMilliseconds); }
    }
}
