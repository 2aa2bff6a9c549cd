using System.Globalization;
using System.Xml.Linq;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Corpus.Bureau.Bakery;

public interface IRates { ValueTask<decimal> ConvertAsync(decimal amount, string from, string to, CancellationToken ct = default); }

/// <summary>Reads the daily reference rates of the central bank; one download a day.</summary>
internal sealed class CentralBankRates(HttpClient http, IMemoryCache cache) : IRates
{
    public async ValueTask<decimal> ConvertAsync(decimal amount, string from, string to, CancellationToken ct = default)
    {
        if (from == to) return amount;
        var table = await cache.GetOrCreateAsync("ecb", async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromHours(12);
            await using var xml = await http.GetStreamAsync("stats/eurofxref/eurofxref-daily.xml", ct);
            var doc = await XDocument.LoadAsync(xml, LoadOptions.None, ct);
            return doc.Descendants().Where(e => e.Attribute("currency") is not null)
                .ToDictionary(e => e.Attribute("currency")!.Value, e => decimal.Parse(e.Attribute("rate")!.Value, CultureInfo.InvariantCulture));
        });
        table!["EUR"] = 1m;
        return Math.Round(amount / table[from] * table[to], 2);
    }
}

public sealed class OvenOptions { public int Decks { get; set; } = 3; public int TraysPerDeck { get; set; } = 4; }

/// <summary>Knows which tray stands on which deck right now.</summary>
public sealed class Ovens
{
    private readonly string?[,] _trays;
    public event Action<int, int, string?>? Changed;

    public Ovens(IOptions<OvenOptions> options) => _trays = new string?[options.Value.Decks, options.Value.TraysPerDeck];

    public bool TryLoad(string dough, out (int Deck, int Slot) place)
    {
        lock (_trays)
            for (var d = 0; d < _trays.GetLength(0); d++)
                for (var s = 0; s < _trays.GetLength(1); s++)
                    if (_trays[d, s] is null)
                    {
                        _trays[d, s] = dough;
                        place = (d, s);
                        Changed?.Invoke(d, s, dough);
                        return true;
                    }
        place = default;
        return false;
    }

    public string? Unload(int deck, int slot)
    {
        lock (_trays)
        {
            var dough = _trays[deck, slot];
            _trays[deck, slot] = null;
            Changed?.Invoke(deck, slot, null);
            return dough;
        }
    }
}

public interface IFlourSupplier { Task<bool> OrderAsync(string mill, double kilograms, CancellationToken ct); }
public interface ITillReader { IAsyncEnumerable<(string Product, int Sold)> TodayAsync(CancellationToken ct); }

public class Morning(ITillReader till, IFlourSupplier flour, Ovens ovens, IRates rates, ILogger<Morning> log)
{
    private static readonly Dictionary<string, double> GramsEach = new() { ["baguette"] = 250, ["brioche"] = 90, ["rye"] = 700 };

    public async Task OpenAsync(decimal budgetChf, CancellationToken ct)
    {
        double needed = 0;
        await foreach (var (product, sold) in till.TodayAsync(ct))
        {
            needed += GramsEach.GetValueOrDefault(product, 100) * sold / 1000;
            if (!ovens.TryLoad(product, out _)) log.LogWarning("no room for {Product}", product);
        }
        var budget = await rates.ConvertAsync(budgetChf, "CHF", "EUR", ct);
        if ((decimal)needed * 0.9m > budget) needed = (double)(budget / 0.9m);
        if (!await flour.OrderAsync("north", needed, ct)) await flour.OrderAsync("south", needed, ct);
    }
}

public interface IAllergenService { IReadOnlyCollection<string> For(IEnumerable<string> ingredients); string Label(IEnumerable<string> ingredients); }

public sealed class AllergenService : IAllergenService
{
    private static readonly ILookup<string, string> Map = new[]
    {
        ("wheat", "gluten"), ("rye", "gluten"), ("butter", "milk"), ("cream", "milk"), ("egg", "egg"), ("marzipan", "nuts"), ("hazelnut", "nuts"), ("soy lecithin", "soy")
    }.ToLookup(p => p.Item1, p => p.Item2, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyCollection<string> For(IEnumerable<string> ingredients) => ingredients.SelectMany(i => Map[i.Trim()]).Distinct().Order().ToArray();

    public string Label(IEnumerable<string> ingredients)
    {
        var found = For(ingredients);
        return found.Count == 0 ? "no declared allergens" : "contains " + string.Join(", ", found);
    }
}

public static class BakeryModule
{
    public static IServiceCollection AddBakery(this IServiceCollection services, Action<OvenOptions> configure)
    {
        services.Configure(configure).AddMemoryCache();
        services.AddHttpClient<IRates, CentralBankRates>(c => c.BaseAddress = new Uri("https://www.ecb.europa.eu/"));
        services.AddSingleton<Ovens>().AddSingleton<IAllergenService, AllergenService>();
        return services.AddScoped<Morning>();
    }
}

public sealed record ServiceCharge(decimal Percent, bool Included) { public decimal On(decimal bill) => Included ? 0 : Math.Round(bill * Percent / 100, 2); }
