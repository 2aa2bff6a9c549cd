namespace Corpus.Services.Pricing;

public interface IPriceBook { decimal PriceOf(string sku, int quantity, DateOnly day); }

public sealed class PriceBook : IPriceBook
{
    private readonly ILookup<string, (int From, decimal Unit, DateOnly Valid)> rows;
    public PriceBook(IEnumerable<(string Sku, int From, decimal Unit, DateOnly Valid)> rows) => this.rows = rows.ToLookup(r => r.Sku, r => (r.From, r.Unit, r.Valid));

    public decimal PriceOf(string sku, int quantity, DateOnly day)
    {
        var best = rows[sku].Where(r => r.From <= quantity && r.Valid <= day).OrderByDescending(r => r.Valid).ThenByDescending(r => r.From).FirstOrDefault();
        return best.Unit == 0 ? throw new KeyNotFoundException(sku) : decimal.Round(best.Unit * quantity, 2);
    }
}

public interface IExchangeRates { Task<decimal> ConvertAsync(decimal amount, string from, string to); }

public class ExchangeRates(HttpClient http) : IExchangeRates
{
    public async Task<decimal> ConvertAsync(decimal amount, string from, string to)
    {
        if (from == to) return amount;
        var rates = await http.GetFromJsonAsync<Dictionary<string, decimal>>($"latest/{from}") ?? [];
        return rates.TryGetValue(to, out var rate) ? amount * rate : throw new NotSupportedException($"{from}->{to}");
    }
}

public interface IVatService { decimal Vat(decimal net, string country, bool business); }

public sealed class VatService : IVatService
{
    private static readonly Dictionary<string, decimal> Rates = new() { ["DE"] = 0.19m, ["AT"] = 0.20m, ["FR"] = 0.20m, ["LU"] = 0.17m };
    public decimal Vat(decimal net, string country, bool business)
    {
        if (net < 0) throw new ArgumentOutOfRangeException(nameof(net));
        if (business && country != "DE") return 0;
        return decimal.Round(net * Rates.GetValueOrDefault(country, 0.25m), 2, MidpointRounding.AwayFromZero);
    }
}

public sealed record QuoteLine(string Sku, int Quantity);
public interface IQuoting { Task<decimal> QuoteAsync(IEnumerable<QuoteLine> lines, string country, string currency); }

public class Quoting(IPriceBook prices, IVatService vat, IExchangeRates rates, TimeProvider clock) : IQuoting
{
    public async Task<decimal> QuoteAsync(IEnumerable<QuoteLine> lines, string country, string currency)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().Date);
        var net = lines.Sum(l => prices.PriceOf(l.Sku, l.Quantity, today));
        return await rates.ConvertAsync(net + vat.Vat(net, country, business: false), "EUR", currency);
    }
}

public static class PricingServices
{
    public static IServiceCollection AddPricing(this IServiceCollection services)
    {
        services.AddHttpClient<IExchangeRates, ExchangeRates>();
        services.AddSingleton<IPriceBook>(_ => new PriceBook([]));
        services.AddSingleton<IVatService, VatService>();
        return services.AddScoped<IQuoting, Quoting>();
    }
}
