using System.Data;
using Dapper;

namespace Corpus.Bureau.Marina;

public interface ICommandExecutor<in TCommand>
{
    Task<ExecutionReceipt> ExecuteAsync(TCommand command, CancellationToken ct);
}

public readonly record struct ExecutionReceipt(bool Accepted, string? Reason)
{
    public static readonly ExecutionReceipt Ok = new(true, null);
    public static ExecutionReceipt Refused(string reason) => new(false, reason);
}

/// <summary>Sends a harbour command to whoever registered for it.</summary>
public sealed class HarbourDesk(IServiceProvider provider, ILogger<HarbourDesk> log)
{
    public async Task<ExecutionReceipt> SubmitAsync<TCommand>(TCommand command, CancellationToken ct = default) where TCommand : notnull
    {
        var executor = provider.GetService<ICommandExecutor<TCommand>>();
        if (executor is null)
        {
            log.LogWarning("Nobody takes {Command}", typeof(TCommand).Name);
            return ExecutionReceipt.Refused("unsupported");
        }

        return await executor.ExecuteAsync(command, ct);
    }
}

public sealed record ReserveBerth(string Vessel, double LengthMetres, DateOnly From, DateOnly To);

internal sealed class BerthReservation(IDbConnection db) : ICommandExecutor<ReserveBerth>
{
    public async Task<ExecutionReceipt> ExecuteAsync(ReserveBerth command, CancellationToken ct)
    {
        if (command.To <= command.From) return ExecutionReceipt.Refused("period is empty");

        var berth = await db.QueryFirstOrDefaultAsync<string>(
            """
            select b.code from berths b
            where b.length_m >= @LengthMetres
              and not exists (select 1 from stays s where s.berth = b.code and s.arrives < @To and s.leaves > @From)
            order by b.length_m
            """, command);
        if (berth is null) return ExecutionReceipt.Refused("harbour is full");

        await db.ExecuteAsync(
            "insert into stays(berth, vessel, arrives, leaves) values (@berth, @Vessel, @From, @To)",
            new { berth, command.Vessel, command.From, command.To });
        return ExecutionReceipt.Ok;
    }
}

public sealed record AssessMooringFee(double LengthMetres, double BeamMetres, int Nights, bool ShorePower, Action<decimal> Answer);

public sealed class MooringFees : ICommandExecutor<AssessMooringFee>
{
    private const decimal PerSquareMetre = 0.85m;

    public Task<ExecutionReceipt> ExecuteAsync(AssessMooringFee command, CancellationToken ct)
    {
        if (command.Nights < 1) return Task.FromResult(ExecutionReceipt.Refused("at least one night"));
        var area = (decimal)(Math.Ceiling(command.LengthMetres) * Math.Ceiling(command.BeamMetres));
        var nightly = area * PerSquareMetre + (command.ShorePower ? 6.5m : 0m);
        decimal total = 0;
        for (var night = 1; night <= command.Nights; night++)
            total += night > 7 ? nightly * 0.8m : nightly;
        command.Answer(decimal.Round(total, 2));
        return Task.FromResult(ExecutionReceipt.Ok);
    }
}
