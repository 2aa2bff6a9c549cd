using Dapper;
using System.Data.Common;

namespace Corpus.Services.Insurance;

public sealed record Claim(Guid Id, string Policy, decimal Amount, string Kind, DateOnly Happened);
public interface IClaimArchive { Task SaveAsync(Claim claim, string decision); Task<decimal> PaidSoFarAsync(string policy); }
public interface ICoverage { decimal Covered(Claim claim, decimal alreadyPaid); }
public interface IClaimsDesk { Task<string> SubmitAsync(Claim claim); }

public class ClaimArchive(DbDataSource source) : IClaimArchive
{
    public async Task SaveAsync(Claim claim, string decision)
    {
        await using var db = await source.OpenConnectionAsync();
        await using var tx = await db.BeginTransactionAsync();
        await db.ExecuteAsync("insert into claims (id, policy, amount, kind) values (@Id, @Policy, @Amount, @Kind)", claim, tx);
        await db.ExecuteAsync("insert into decisions (claim, text) values (@Id, @decision)", new { claim.Id, decision }, tx);
        await tx.CommitAsync();
    }

    public async Task<decimal> PaidSoFarAsync(string policy)
    {
        await using var db = await source.OpenConnectionAsync();
        return await db.ExecuteScalarAsync<decimal?>("select sum(paid) from payouts where policy = @policy", new { policy }) ?? 0;
    }
}

public sealed class Coverage : ICoverage
{
    private readonly IReadOnlyDictionary<string, (decimal Deductible, decimal Limit)> terms;
    public Coverage(IReadOnlyDictionary<string, (decimal Deductible, decimal Limit)> terms) => this.terms = terms;

    public decimal Covered(Claim claim, decimal alreadyPaid)
    {
        if (!terms.TryGetValue(claim.Kind, out var t)) return 0;
        var open = Math.Max(0, t.Limit - alreadyPaid);
        return Math.Clamp(claim.Amount - t.Deductible, 0, open);
    }
}

public class ClaimsDesk : IClaimsDesk
{
    private readonly IClaimArchive archive;
    private readonly ICoverage coverage;
    public ClaimsDesk(IClaimArchive archive, ICoverage coverage) { this.archive = archive; this.coverage = coverage; }

    public async Task<string> SubmitAsync(Claim claim)
    {
        var paid = await archive.PaidSoFarAsync(claim.Policy);
        var amount = coverage.Covered(claim, paid);
        var decision = amount == 0 ? "rejected" : amount < claim.Amount ? $"partly, {amount:F2}" : "accepted";
        await archive.SaveAsync(claim, decision);
        return decision;
    }
}

public class UnderwritingManager
{
    private readonly IClaimsDesk desk;
    private readonly ILogger<UnderwritingManager> logger;
    private int escalations;
    public UnderwritingManager(IClaimsDesk desk, ILogger<UnderwritingManager> logger) => (this.desk, this.logger) = (desk, logger);

    public async Task<int> ReviewAsync(IEnumerable<Claim> batch)
    {
        foreach (var c in batch.Where(c => c.Amount > 100_000))
        {
            var outcome = await desk.SubmitAsync(c);
            if (outcome == "rejected") continue;
            escalations++;
            logger.LogWarning("claim {Id} needs a second opinion", c.Id);
        }
        return escalations;
    }
}

public static class InsuranceServices
{
    public static IServiceCollection AddClaims(this IServiceCollection services, IReadOnlyDictionary<string, (decimal, decimal)> terms)
    {
        services.AddScoped<IClaimArchive, ClaimArchive>();
        services.AddSingleton<ICoverage>(new Coverage(terms));
        services.AddScoped<IClaimsDesk, ClaimsDesk>();
        services.AddScoped<UnderwritingManager>();
        return services;
    }
}
