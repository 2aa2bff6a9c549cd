using StackExchange.Redis;

namespace Corpus.Quarry.Allotments.HeldOut;

public interface IPlotLocks { Task<bool> TakeAsync(int plot, string gardener, TimeSpan length); Task ReleaseAsync(int plot, string gardener); }

public sealed class PlotLocks(IDatabase redis) : IPlotLocks
{
    public Task<bool> TakeAsync(int plot, string gardener, TimeSpan length) => redis.StringSetAsync($"plot:{plot}", gardener, length);

    public async Task ReleaseAsync(int plot, string gardener)
    {
        var holder = await redis.StringGetAsync($"plot:{plot}");
        if (holder == gardener) await redis.KeyDeleteAsync($"plot:{plot}");
    }
}

public interface IWaterMeter { Task<double> ReadAsync(int plot); }
public interface ILetters { Task SendAsync(string to, string subject, string text); }

/// <summary>Yearly bill of each gardener.</summary>
public class Billing
{
    private readonly IWaterMeter _meter;
    private readonly ILetters _letters;
    private readonly decimal _perCubicMetre;

    public Billing(IWaterMeter meter, ILetters letters, IConfiguration configuration)
    {
        _meter = meter;
        _letters = letters;
        _perCubicMetre = configuration.GetValue("Water:Price", 2.1m);
    }

    public async Task<decimal> BillAsync(string gardener, IReadOnlyList<int> plots, int year)
    {
        var cubic = 0.0;
        foreach (var plot in plots) cubic += await _meter.ReadAsync(plot);
        var sum = Math.Round((decimal)cubic * _perCubicMetre, 2) + plots.Count * 35m;
        await _letters.SendAsync(gardener, $"Bill {year}", $"{cubic:F1} m3, {plots.Count} plots: {sum:C}");
        return sum;
    }
}

public sealed class PlotStoreOptions { public string Connection { get; set; } = "localhost"; public int Database { get; set; } }
