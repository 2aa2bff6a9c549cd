using System.Data.Common;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Corpus.Foundry.Herbarium;

public interface IRetirable
{
    DateTimeOffset? RetiredAt { get; set; }
}

public sealed class Specimen : IRetirable
{
    public Guid Id { get; set; }
    public string Species { get; set; } = "";
    public DateTimeOffset? RetiredAt { get; set; }
}

/// <summary>Nothing leaves the herbarium: deletes become a date.</summary>
public sealed class RetireInsteadOfDelete(TimeProvider clock) : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Rewrite(eventData.Context);
        return base.SavingChanges(eventData, result);
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Rewrite(eventData.Context);
        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    private void Rewrite(DbContext? context)
    {
        if (context is null) return;
        foreach (var entry in context.ChangeTracker.Entries())
        {
            if (entry.State != EntityState.Deleted || entry.Entity is not IRetirable plant) continue;
            plant.RetiredAt = clock.GetUtcNow();
            entry.State = EntityState.Modified;
        }
    }
}

internal sealed class Stopwatches(ILogger<Stopwatches> log, TimeSpan patience) : DbCommandInterceptor
{
    private int _slow;

    public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
    {
        if (eventData.Duration > patience)
        {
            var nth = Interlocked.Increment(ref _slow);
            log.LogWarning("Slow query no. {Nth}: {Ms} ms, {Parameters} parameters\n{Sql}", nth, eventData.Duration.TotalMilliseconds, command.Parameters.Count, command.CommandText);
        }

        return new(result);
    }

    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData) =>
        log.LogError(eventData.Exception, "Command {Id} failed", eventData.CommandId);
}

public sealed class HerbariumContext(DbContextOptions<HerbariumContext> options) : DbContext(options)
{
    public DbSet<Specimen> Specimens => Set<Specimen>();
}
