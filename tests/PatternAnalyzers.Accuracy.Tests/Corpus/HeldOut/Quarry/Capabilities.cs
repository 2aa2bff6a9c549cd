using System.Collections.Concurrent;
using System.Data.Common;
using Dapper;
using Neo4j.Driver;

namespace Corpus.Quarry.Capabilities.HeldOut;

public sealed record Sample(string Station, DateTime At, double Ph, double Nitrate);

public interface ISampleRepository
{
    Task AddAsync(Sample sample, CancellationToken stop);
    Task<IReadOnlyList<Sample>> LatestAsync(string station, int count, CancellationToken stop);
}

public sealed class SampleRepository(DbConnection db) : ISampleRepository
{
    public async Task AddAsync(Sample sample, CancellationToken stop)
    {
        const string sql = "insert into sample(station, taken_at, ph, nitrate) values (@Station, @At, @Ph, @Nitrate)";
        if (await db.ExecuteAsync(sql, sample) != 1) throw new InvalidOperationException(sample.Station);
    }

    public async Task<IReadOnlyList<Sample>> LatestAsync(string station, int count, CancellationToken stop)
    {
        var rows = await db.QueryAsync<Sample>("select * from sample where station = @station order by taken_at desc limit @count", new { station, count });
        return rows.AsList();
    }
}

file static class Rows { public static List<T> AsList<T>(this IEnumerable<T> rows) => rows as List<T> ?? rows.ToList(); }

/// <summary>Talks to the laboratory.</summary>
public class LabClient
{
    private readonly HttpClient _http;
    public LabClient(HttpClient http) => _http = http;

    public async Task<string> OrderAsync(Sample sample, string[] analyses, CancellationToken stop = default)
    {
        using var response = await _http.PostAsJsonAsync("orders", new { sample.Station, sample.At, analyses }, stop);
        if ((int)response.StatusCode == 429) { await Task.Delay(TimeSpan.FromSeconds(5), stop); return await OrderAsync(sample, analyses, stop); }
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(stop);
    }

    public Task<byte[]> ReportAsync(string order, CancellationToken stop = default) => _http.GetByteArrayAsync($"orders/{Uri.EscapeDataString(order)}/report.pdf", stop);
}

public interface IWaterways { Task<IReadOnlyList<string>> DownstreamAsync(string station); }

/// <summary>Knows which stations lie below another one.</summary>
internal sealed class Waterways(IDriver driver) : IWaterways
{
    public async Task<IReadOnlyList<string>> DownstreamAsync(string station)
    {
        await using var session = driver.AsyncSession();
        var cursor = await session.RunAsync("match (:Station {id: $station})-[:FLOWS*1..]->(s:Station) return s.id as id", new { station });
        var rows = await cursor.ToListAsync();
        return rows.Select(r => r["id"].ToString()!).Distinct().ToList();
    }
}

public interface IAlarmBook
{
    void Raise(string station, string what);
    bool Quiet(string station);
    IReadOnlyList<string> Open { get; }
}

public sealed class AlarmBook : IAlarmBook
{
    private readonly ConcurrentDictionary<string, string> _open = new();
    public void Raise(string station, string what) => _open.AddOrUpdate(station, what, (_, old) => old.Contains(what) ? old : old + "; " + what);
    public bool Quiet(string station) => _open.TryRemove(station, out _);
    public IReadOnlyList<string> Open => _open.Select(o => $"{o.Key}: {o.Value}").Order().ToList();
}

/// <summary>One measuring day: samples in, laboratory orders out, alarms where limits are passed.</summary>
public sealed class MeasuringDay(ISampleRepository samples, LabClient lab, IWaterways waterways, IAlarmBook alarms)
{
    public async Task CloseAsync(IEnumerable<Sample> today, CancellationToken stop)
    {
        foreach (var s in today)
        {
            await samples.AddAsync(s, stop);
            if (s.Nitrate <= 50) continue;
            await lab.OrderAsync(s, ["nitrate", "nitrite"], stop);
            alarms.Raise(s.Station, "nitrate");
            foreach (var below in await waterways.DownstreamAsync(s.Station)) alarms.Raise(below, "watch");
        }
    }
}

public sealed class ServiceUnavailableException(string name) : Exception(name + " does not answer");

public sealed class ServiceEndpoints
{
    public string Laboratory { get; set; } = "";
    public string Graph { get; set; } = "";
}

public static class CapabilityModule
{
    public static void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<ISampleRepository, SampleRepository>();
        services.AddScoped<IWaterways, Waterways>();
        services.AddSingleton<IAlarmBook, AlarmBook>();
        services.AddHttpClient<LabClient>(c => c.BaseAddress = new Uri(configuration["Services:Laboratory"]!));
        services.AddScoped<MeasuringDay>();
    }
}
