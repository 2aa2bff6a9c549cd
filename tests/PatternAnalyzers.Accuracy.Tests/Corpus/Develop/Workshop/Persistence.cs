using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Corpus.Workshop.Clinic;

public interface IStamped { DateTime ChangedAt { get; set; } string? ChangedBy { get; set; } }

public sealed class StampInterceptor(TimeProvider clock, IHttpContextAccessor http) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var who = http.HttpContext?.User.Identity?.Name ?? "system";
        foreach (var entry in eventData.Context!.ChangeTracker.Entries<IStamped>())
        {
            if (entry.State is not (EntityState.Added or EntityState.Modified)) continue;
            entry.Entity.ChangedAt = clock.GetUtcNow().UtcDateTime;
            entry.Entity.ChangedBy = who;
        }

        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }
}

/// <summary>Sets the practice id on every session so that row security sees it.</summary>
public sealed class PracticeScope : DbConnectionInterceptor
{
    private readonly Func<Guid> _practice;

    public PracticeScope(Func<Guid> practice) => _practice = practice;

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "select set_config('app.practice', @p, false)";
        var p = command.CreateParameter();
        p.ParameterName = "p";
        p.Value = _practice().ToString();
        command.Parameters.Add(p);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

public abstract class StampedEntity : IStamped
{
    public Guid Id { get; protected init; } = Guid.NewGuid();
    public DateTime ChangedAt { get; set; }
    public string? ChangedBy { get; set; }
}
