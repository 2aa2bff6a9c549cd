using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.Json;
using Qdrant.Client;
using Qdrant.Client.Grpc;

namespace Corpus.Lantern.Greenhouse.HeldOut;

public record Reading(string Bed, DateTimeOffset At, double Moisture);

public interface IReadingRepository
{
    Task AddAsync(Reading reading, CancellationToken ct);
    Task<Reading?> LatestAsync(string bed, CancellationToken ct);
}

public sealed class ReadingRepository(DbDataSource db) : IReadingRepository
{
    public async Task AddAsync(Reading reading, CancellationToken ct)
    {
        await using var command = db.CreateCommand("insert into readings(bed, at, moisture) values (@bed, @at, @moisture)");
        Bind(command, "bed", reading.Bed);
        Bind(command, "at", reading.At);
        Bind(command, "moisture", reading.Moisture);
        await command.ExecuteNonQueryAsync(ct);
    }

    public async Task<Reading?> LatestAsync(string bed, CancellationToken ct)
    {
        await using var command = db.CreateCommand("select at, moisture from readings where bed = @bed order by at desc limit 1");
        Bind(command, "bed", bed);
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct) ? new Reading(bed, reader.GetFieldValue<DateTimeOffset>(0), reader.GetDouble(1)) : null;
    }

    private static void Bind(DbCommand command, string name, object value)
    {
        var p = command.CreateParameter();
        p.ParameterName = name;
        p.Value = value;
        command.Parameters.Add(p);
    }
}

public interface IIrrigationService
{
    Task<bool> WaterIfDryAsync(string bed, CancellationToken ct);
}

public class IrrigationService(IReadingRepository readings, HttpClient valves, ILogger<IrrigationService> logger) : IIrrigationService
{
    public async Task<bool> WaterIfDryAsync(string bed, CancellationToken ct)
    {
        var latest = await readings.LatestAsync(bed, ct);
        if (latest is null || latest.Moisture > 0.35) return false;
        var seconds = (int)Math.Ceiling((0.5 - latest.Moisture) * 240);
        var reply = await valves.PostAsync($"valves/{bed}/open?seconds={seconds}", null, ct);
        if (!reply.IsSuccessStatusCode) logger.LogWarning("Valve of {Bed} answered {Status}", bed, reply.StatusCode);
        return reply.IsSuccessStatusCode;
    }
}

/// <summary>Weather office of the region; answers are in UTC.</summary>
public class WeatherClient(HttpClient http)
{
    private sealed record Hour(DateTimeOffset Time, double Rain, double Celsius);

    public async Task<double> RainNextHoursAsync(double latitude, double longitude, int hours, CancellationToken ct = default)
    {
        using var reply = await http.GetAsync(FormattableString.Invariant($"v2/hourly?lat={latitude}&lon={longitude}"), ct);
        if (reply.StatusCode == System.Net.HttpStatusCode.NotFound) return 0;
        reply.EnsureSuccessStatusCode();
        var list = await reply.Content.ReadFromJsonAsync<List<Hour>>(ct) ?? [];
        return list.Take(hours).Sum(h => h.Rain);
    }
}

internal sealed class SeedVault
{
    private readonly string _root;

    public SeedVault(string root) => _root = Directory.CreateDirectory(root).FullName;

    public async Task PutAsync<T>(string key, T value)
    {
        var target = PathOf(key);
        var draft = target + "." + Guid.NewGuid().ToString("N");
        await using (var stream = File.Create(draft)) await JsonSerializer.SerializeAsync(stream, value);
        File.Move(draft, target, overwrite: true);
    }

    public async Task<T?> TakeAsync<T>(string key)
    {
        var path = PathOf(key);
        if (!File.Exists(path)) return default;
        await using var stream = File.OpenRead(path);
        return await JsonSerializer.DeserializeAsync<T>(stream);
    }

    private string PathOf(string key) => Path.Combine(_root, Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(key)) + ".json");
}

public interface IGrowers
{
    void Follow(string bed, Func<Reading, Task> follower);
    Task TellAsync(Reading reading);
}

public sealed class Growers : IGrowers
{
    private readonly ConcurrentDictionary<string, ConcurrentBag<Func<Reading, Task>>> _followers = new();

    public void Follow(string bed, Func<Reading, Task> follower) => _followers.GetOrAdd(bed, _ => []).Add(follower);

    public async Task TellAsync(Reading reading)
    {
        if (!_followers.TryGetValue(reading.Bed, out var all)) return;
        foreach (var follower in all)
        {
            try { await follower(reading); }
            catch (OperationCanceledException) { }
        }
    }
}

/// <summary>Looks for plants in the botanical index by common or Latin name.</summary>
public class PlantFinder(DbDataSource db)
{
    public async Task<IReadOnlyList<string>> FindAsync(string words, int page, CancellationToken ct)
    {
        var terms = words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (terms.Length == 0) return [];
        await using var command = db.CreateCommand("select latin from plants where to_tsvector(names) @@ to_tsquery(@q) order by latin limit 20 offset @o");
        foreach (var (name, value) in new (string, object)[] { ("q", string.Join(" & ", terms)), ("o", page * 20) })
        {
            var p = command.CreateParameter();
            (p.ParameterName, p.Value) = (name, value);
            command.Parameters.Add(p);
        }
        var hits = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) hits.Add(reader.GetString(0));
        return hits;
    }
}

public class LeafPictures(QdrantClient qdrant)
{
    public async Task<IReadOnlyList<string>> SimilarAsync(float[] picture, string family, CancellationToken ct)
    {
        var filter = new Filter { Must = { Conditions.MatchKeyword("family", family) } };
        var points = await qdrant.SearchAsync("leaves", picture, filter: filter, limit: 10, cancellationToken: ct);
        return points.Where(p => p.Score > 0.6f).Select(p => p.Payload["species"].StringValue).Distinct().ToList();
    }
}

public sealed class ServiceOptions
{
    public Uri Valves { get; set; } = new("http://valves.local/");
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(10);
    public int Retries { get; set; } = 2;
}
