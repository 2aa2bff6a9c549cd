using System.Net.Sockets;
using System.Text;
using Confluent.Kafka;
using Neo4j.Driver;

namespace Corpus.Foundry.Depot;

public sealed record TramLeft(string Line, int Car, DateTimeOffset At);

/// <summary>Tells the rest of the town that a tram has left.</summary>
public sealed class Departures(IProducer<string, string> producer) : IDisposable
{
    public Task AnnounceAsync(TramLeft e, CancellationToken ct) =>
        producer.ProduceAsync("tram.departures", new Message<string, string> { Key = e.Line, Value = $"{e.Car}|{e.At:O}" }, ct);

    public void Dispose() => producer.Dispose();
}

/// <summary>Points, signals and the rails between them, as Neo4j has them.</summary>
public sealed class TrackGraph
{
    private readonly IDriver _driver;

    public TrackGraph(IDriver driver) => _driver = driver;

    public async Task<IReadOnlyList<string>> NeighboursAsync(string point)
    {
        await using var session = _driver.AsyncSession();
        var cursor = await session.RunAsync("match (:Point {id: $id})-[:RAIL]->(n) return n.id as id", new { id = point });
        var ids = new List<string>();
        while (await cursor.FetchAsync()) ids.Add((string)cursor.Current["id"]);
        return ids;
    }
}

/// <summary>Speaks the line protocol of the old depot controller.</summary>
public class DepotBox
{
    private readonly string _host;
    private readonly int _port;
    private readonly SemaphoreSlim _one = new(1, 1);

    public DepotBox(string host, int port = 4001) { _host = host; _port = port; }

    public async Task<bool> SetGateAsync(int gate, bool open, CancellationToken ct = default)
    {
        await _one.WaitAsync(ct);
        try
        {
            using var tcp = new TcpClient();
            await tcp.ConnectAsync(_host, _port, ct);
            await using var stream = tcp.GetStream();
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"GATE {gate:00} {(open ? "O" : "C")}\r\n"), ct);
            var buffer = new byte[16];
            var n = await stream.ReadAsync(buffer, ct);
            return Encoding.ASCII.GetString(buffer, 0, n).StartsWith("OK", StringComparison.Ordinal);
        }
        finally
        {
            _one.Release();
        }
    }
}

/// <summary>Opens connections to depots.</summary>
public static class DepotBoxFactory
{
    public static DepotBox Create(IConfiguration c) => new(c["Depot:Host"] ?? "10.0.0.5", c.GetValue("Depot:Port", 4001));
}

/// <summary>Photographs of damage, on the file server of the workshop.</summary>
public sealed class DamageArchive(string root)
{
    public async Task<string> KeepAsync(int car, Stream picture, CancellationToken ct)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, car.ToString("0000"))).FullName;
        var path = Path.Combine(folder, $"{DateTime.UtcNow:yyyyMMddHHmmssfff}.jpg");
        await using var file = File.Create(path);
        await picture.CopyToAsync(file, ct);
        return path;
    }

    public IEnumerable<string> Of(int car)
    {
        var folder = Path.Combine(root, car.ToString("0000"));
        return Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.jpg").Order(StringComparer.Ordinal) : [];
    }
}

public sealed class TimetableService
{
    private readonly Dictionary<string, SortedSet<TimeOnly>> _lines = new(StringComparer.OrdinalIgnoreCase);

    public void Load(string line, IEnumerable<TimeOnly> departures) => _lines[line] = new(departures);

    public TimeOnly? Next(string line, TimeOnly now)
    {
        if (!_lines.TryGetValue(line, out var times) || times.Count == 0) return null;
        foreach (var t in times)
            if (t >= now) return t;
        return times.Min;
    }
}
