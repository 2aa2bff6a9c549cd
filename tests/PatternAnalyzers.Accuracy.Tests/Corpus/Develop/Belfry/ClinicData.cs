using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Corpus.Belfry.Clinic;

public interface IRetained
{
    DateTimeOffset RecordedAt { get; set; }
    bool Withdrawn { get; set; }
}

public sealed class RetentionStamp(TimeProvider clock) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } context)
        {
            foreach (var entry in context.ChangeTracker.Entries<IRetained>())
            {
                switch (entry.State)
                {
                    case EntityState.Added:
                        entry.Entity.RecordedAt = clock.GetUtcNow();
                        break;
                    case EntityState.Deleted:
                        entry.State = EntityState.Modified;
                        entry.Entity.Withdrawn = true;
                        break;
                }
            }
        }
        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }
}

public class SlowCommandInterceptor : DbCommandInterceptor
{
    private readonly ILogger<SlowCommandInterceptor> _log;
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    public SlowCommandInterceptor(ILogger<SlowCommandInterceptor> log) => _log = log;

    public override DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result)
    {
        Watch(command, eventData.Duration);
        return result;
    }

    public override void CommandFailed(DbCommand command, CommandErrorEventData eventData)
    {
        _log.LogError(eventData.Exception, "{Sql} failed after {Ms} ms", command.CommandText, eventData.Duration.TotalMilliseconds);
    }

    private void Watch(DbCommand command, TimeSpan took)
    {
        if (took > Patience)
            _log.LogWarning("{Ms} ms for {Parameters} parameters: {Sql}", took.TotalMilliseconds, command.Parameters.Count, command.CommandText);
    }
}

internal sealed class WardScope(Func<string?> currentWard) : DbConnectionInterceptor
{
    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (currentWard() is not { Length: > 0 } ward) return;
        await using var command = connection.CreateCommand();
        command.CommandText = "select set_config('app.ward', @w, false)";
        var p = command.CreateParameter();
        p.ParameterName = "w";
        p.Value = ward;
        command.Parameters.Add(p);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
