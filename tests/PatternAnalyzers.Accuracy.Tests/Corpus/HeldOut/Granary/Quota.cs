using Quartz;

namespace Corpus.Granary.Dairy.HeldOut;

public interface IQuotaLedger
{
    IAsyncEnumerable<(string Farm, int Left)> RemaindersAsync(int year, CancellationToken ct);
    Task CarryAsync(string farm, int year, int litres, CancellationToken ct);
}

[DisallowConcurrentExecution]
public class YearTurn : IJob
{
    private readonly IQuotaLedger ledger;
    private readonly ILogger<YearTurn> log;

    public YearTurn(IQuotaLedger ledger, ILogger<YearTurn> log) { this.ledger = ledger; this.log = log; }

    public async Task Execute(IJobExecutionContext context)
    {
        var year = context.FireTimeUtc.Year - 1;
        var cap = context.MergedJobDataMap.GetInt("carryCapPercent");
        var farms = 0;
        await foreach (var (farm, left) in ledger.RemaindersAsync(year, context.CancellationToken))
        {
            if (left <= 0) continue;
            await ledger.CarryAsync(farm, year + 1, left * cap / 100, context.CancellationToken);
            farms++;
        }
        log.LogInformation("{Farms} farms carried milk over from {Year}", farms, year);
        context.Result = farms;
    }
}
