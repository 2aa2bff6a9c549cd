using System.Security.Cryptography;

namespace Corpus.Bureau.Vouchers;

public interface IUseCase<in TIn, TOut>
{
    Task<TOut> RunAsync(TIn input);
}

public sealed class UseCases(IServiceProvider sp)
{
    public Task<TOut> Run<TIn, TOut>(TIn input) => sp.GetRequiredService<IUseCase<TIn, TOut>>().RunAsync(input);
}

public sealed record IssueInput(string Campaign, decimal Worth, int ValidDays);
public sealed record IssuedVoucher(Guid Id, string Code, decimal Worth, DateTime ExpiresUtc);

public sealed class IssueVoucher : IUseCase<IssueInput, IssuedVoucher>
{
    private const string Alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    public Task<IssuedVoucher> RunAsync(IssueInput input)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(input.Worth);
        var prefix = input.Campaign.Length >= 3 ? input.Campaign[..3].ToUpperInvariant() : "GEN";
        var code = $"{prefix}-{RandomNumberGenerator.GetString(Alphabet, 8)}";
        return Task.FromResult(new IssuedVoucher(Guid.NewGuid(), code, input.Worth, DateTime.UtcNow.AddDays(input.ValidDays)));
    }
}

public sealed record Basket(IReadOnlyList<(string Sku, decimal Price, int Quantity)> Lines, IReadOnlyList<IssuedVoucher> Vouchers);
public sealed record Redemption(decimal Due, IReadOnlyList<Guid> Used, decimal Forfeited);

public sealed class ApplyVouchers : IUseCase<Basket, Redemption>
{
    public Task<Redemption> RunAsync(Basket input)
    {
        var due = input.Lines.Sum(l => l.Price * l.Quantity);
        var used = new List<Guid>();
        decimal forfeited = 0;
        foreach (var v in input.Vouchers.OrderByDescending(v => v.Worth))
        {
            if (due == 0) break;
            used.Add(v.Id);
            if (v.Worth > due) { forfeited += v.Worth - due; due = 0; }
            else due -= v.Worth;
        }
        return Task.FromResult(new Redemption(due, used, forfeited));
    }
}
