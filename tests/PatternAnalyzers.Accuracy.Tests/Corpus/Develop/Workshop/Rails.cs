namespace Corpus.Workshop.Payments;

public sealed record Transfer(string FromIban, string ToIban, decimal Amount, string Currency, bool Urgent);

public interface IPaymentRail { Task<string> SubmitAsync(Transfer transfer, CancellationToken ct); }

public sealed class RailSelector(IServiceProvider services)
{
    public Task<string> SubmitAsync(Transfer transfer, CancellationToken ct)
    {
        var key = KeyOf(transfer);
        var rail = services.GetRequiredKeyedService<IPaymentRail>(key);
        return rail.SubmitAsync(transfer, ct);
    }

    private static string KeyOf(Transfer t)
    {
        var domestic = t.FromIban[..2] == t.ToIban[..2];
        if (t.Currency != "EUR") return "swift";
        if (t.Urgent && t.Amount <= 100_000m) return "sct-inst";
        if (t.Urgent) return "target2";
        return domestic ? "book" : "sct";
    }
}

public sealed class PaymentRailFactory
{
    private readonly Func<IPaymentRail> _create;

    public PaymentRailFactory(Func<IPaymentRail> create) => _create = create;

    public IPaymentRail Create() => _create();
}

public static class PaymentRailRegistration
{
    public static IServiceCollection AddRails<TSepa, TSwift>(this IServiceCollection services)
        where TSepa : class, IPaymentRail
        where TSwift : class, IPaymentRail
    {
        services.AddKeyedScoped<IPaymentRail, TSepa>("sct");
        services.AddKeyedScoped<IPaymentRail, TSwift>("swift");
        services.AddScoped<RailSelector>();
        return services;
    }
}
