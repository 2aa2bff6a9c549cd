using System.Data;
using Dapper;
using Wolverine;
using Wolverine.Attributes;

namespace Corpus.Bureau.Freight;

public record DispatchLorry(string Plate, Guid[] Consignments);
public record LorryDispatched(string Plate, int Pallets, DateTimeOffset LeftAt);
public record NotifyDriver(string Plate, string Text);
public record WeighLorry(string Plate, double[] AxleTonnes);
public record LorryOverloaded(string Plate, double Excess);
public record TollCharged(string Plate, string Gantry, decimal Amount);

public class Lorry { public string Plate { get; init; } = ""; public int Capacity { get; init; } public string? Phone { get; init; } }

public static class DispatchLorryHandler
{
    public static Task<Lorry?> LoadAsync(DispatchLorry command, IDbConnection db, CancellationToken ct) =>
        db.QuerySingleOrDefaultAsync<Lorry>("select plate, capacity, phone from lorries where plate = @Plate", new { command.Plate });

    public static HandlerContinuation Validate(DispatchLorry command, Lorry? lorry, ILogger logger)
    {
        if (lorry is null) { logger.LogWarning("{Plate} is not ours", command.Plate); return HandlerContinuation.Stop; }
        return command.Consignments.Length > lorry.Capacity ? HandlerContinuation.Stop : HandlerContinuation.Continue;
    }

    public static (LorryDispatched, NotifyDriver) Handle(DispatchLorry command, Lorry lorry, TimeProvider clock) =>
    (
        new LorryDispatched(lorry.Plate, command.Consignments.Length, clock.GetUtcNow()),
        new NotifyDriver(lorry.Plate, $"{command.Consignments.Length} pallets loaded, drive safely")
    );
}

public static class WeighLorryHandler
{
    private const double Limit = 11.5;

    public static IEnumerable<object> Handle(WeighLorry message)
    {
        var excess = message.AxleTonnes.Where(t => t > Limit).Sum(t => t - Limit);
        if (excess > 0) yield return new LorryOverloaded(message.Plate, Math.Round(excess, 3));
    }
}

public class TollConsumer
{
    private readonly ILogger<TollConsumer> _logger;
    public TollConsumer(ILogger<TollConsumer> logger) => _logger = logger;

    [Transactional]
    public async Task Consume(TollCharged toll, IDbConnection db, IMessageContext context)
    {
        var spent = await db.ExecuteScalarAsync<decimal>("update accounts set tolls = tolls + @Amount where plate = @Plate returning tolls", toll);
        _logger.LogInformation("{Plate} passed {Gantry}", toll.Plate, toll.Gantry);
        if (spent > 5_000m) await context.PublishAsync(new NotifyDriver(toll.Plate, "Monthly toll budget is gone"));
    }
}

[WolverineIgnore]
public class ManualDispatchHandler
{
    public string Handle(DispatchLorry command, Lorry lorry)
    {
        var free = lorry.Capacity - command.Consignments.Length;
        return free < 0 ? $"{-free} pallets stay behind" : $"{free} places left on {lorry.Plate}";
    }
}

public sealed record DriverMessages(IReadOnlyDictionary<string, string> Templates)
{
    public string For(string key, string plate) => Templates.TryGetValue(key, out var t) ? t.Replace("{plate}", plate) : key;
}
