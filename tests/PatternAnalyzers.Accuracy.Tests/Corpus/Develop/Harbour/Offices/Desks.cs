using System.Net.Http.Headers;
using System.Text.Json;
using Amazon.S3;
using Amazon.S3.Model;
using Dapper;
using Neo4j.Driver;
using Npgsql;

namespace Corpus.Harbour.Offices;

public sealed record Invoice(Guid Id, string Customer, decimal Amount, DateOnly Due, bool Paid);

public interface IInvoiceRepository
{
    Task<Invoice?> FindAsync(Guid id, CancellationToken ct);
    Task SaveAsync(Invoice invoice, CancellationToken ct);
}

public sealed class InvoiceRepository(NpgsqlDataSource source) : IInvoiceRepository
{
    public async Task<Invoice?> FindAsync(Guid id, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        return await connection.QuerySingleOrDefaultAsync<Invoice>("select id, customer, amount, due, paid from invoices where id = @id", new { id });
    }

    public async Task SaveAsync(Invoice invoice, CancellationToken ct)
    {
        await using var connection = await source.OpenConnectionAsync(ct);
        await connection.ExecuteAsync(
            """
            insert into invoices (id, customer, amount, due, paid) values (@Id, @Customer, @Amount, @Due, @Paid)
            on conflict (id) do update set amount = excluded.amount, due = excluded.due, paid = excluded.paid
            """,
            invoice);
    }
}

/// <summary>Papers of a voyage, kept in a bucket by voyage and kind.</summary>
public sealed class PaperChest(IAmazonS3 s3, string bucket)
{
    public Task PutAsync(string voyage, string kind, Stream content, CancellationToken ct) =>
        s3.PutObjectAsync(new PutObjectRequest { BucketName = bucket, Key = $"{voyage}/{kind}.pdf", InputStream = content, ContentType = "application/pdf" }, ct);

    public async Task<byte[]> TakeAsync(string voyage, string kind, CancellationToken ct)
    {
        using var response = await s3.GetObjectAsync(bucket, $"{voyage}/{kind}.pdf", ct);
        using var memory = new MemoryStream();
        await response.ResponseStream.CopyToAsync(memory, ct);
        return memory.ToArray();
    }
}

public interface IWeather
{
    Task<double> WindAsync(double lat, double lon, CancellationToken ct);
}

public class MetOfficeClient(HttpClient http, ILogger<MetOfficeClient> logger) : IWeather
{
    public async Task<double> WindAsync(double lat, double lon, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                using var doc = await http.GetFromJsonAsync<JsonDocument>(FormattableString.Invariant($"v1/wind?lat={lat}&lon={lon}"), ct);
                return doc!.RootElement.GetProperty("knots").GetDouble();
            }
            catch (HttpRequestException e) when (attempt < 3)
            {
                logger.LogWarning(e, "Attempt {Attempt}", attempt);
                await Task.Delay(TimeSpan.FromSeconds(attempt), ct);
            }
        }
    }
}

public sealed class OwnershipGraph(IDriver driver)
{
    public async Task<List<string>> UltimateOwnersAsync(string imo)
    {
        await using var session = driver.AsyncSession();
        var cursor = await session.RunAsync("MATCH (s:Ship {imo:$imo})<-[:OWNS*1..6]-(c:Company) WHERE NOT (c)<-[:OWNS]-() RETURN c.name AS name", new { imo });
        var names = new List<string>();
        while (await cursor.FetchAsync()) names.Add(cursor.Current["name"].As<string>());
        return names;
    }
}

public interface IBell
{
    Task RingAsync(string crew, string text, CancellationToken ct);
}

internal sealed class PagerBell : IBell
{
    private readonly HttpClient _http;

    public PagerBell(HttpClient http, IConfiguration configuration)
    {
        _http = http;
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", configuration["Pager:Token"]);
    }

    public async Task RingAsync(string crew, string text, CancellationToken ct)
    {
        var numbers = await _http.GetFromJsonAsync<string[]>($"crews/{crew}/pagers", ct) ?? [];
        foreach (var number in numbers) (await _http.PostAsJsonAsync("messages", new { number, text }, ct)).EnsureSuccessStatusCode();
    }
}

/// <summary>Clears a ship to leave: weather, debts, bell.</summary>
public sealed class DepartureService(IWeather weather, IInvoiceRepository invoices, IBell bell)
{
    public async Task<bool> ClearAsync(string ship, Guid lastInvoice, double lat, double lon, CancellationToken ct)
    {
        var invoice = await invoices.FindAsync(lastInvoice, ct);
        if (invoice is { Paid: false }) return false;
        if (await weather.WindAsync(lat, lon, ct) > 38) return false;
        await bell.RingAsync("linesmen", $"{ship} leaves", ct);
        return true;
    }
}

public static class OfficeRegistration
{
    public static void AddOffices(this IServiceCollection services)
    {
        services.AddScoped<IInvoiceRepository, InvoiceRepository>();
        services.AddHttpClient<IWeather, MetOfficeClient>();
        services.AddHttpClient<IBell, PagerBell>();
        services.AddScoped<DepartureService>().AddSingleton<BerthLedger>().AddSingleton<OwnershipGraph>();
        services.AddSingleton<IPermits, Permits>();
    }
}

/// <summary>Which berth is taken by whom, in memory.</summary>
public sealed class BerthLedger
{
    private readonly object _sync = new();
    private readonly Dictionary<int, (string Ship, DateTimeOffset Until)> _taken = [];

    public bool TryTake(int berth, string ship, DateTimeOffset until, DateTimeOffset now)
    {
        lock (_sync)
        {
            if (_taken.TryGetValue(berth, out var t) && t.Until > now) return false;
            _taken[berth] = (ship, until);
            return true;
        }
    }

    public void Release(int berth)
    {
        lock (_sync) _taken.Remove(berth);
    }

    public IReadOnlyDictionary<int, string> Snapshot()
    {
        lock (_sync) return _taken.ToDictionary(t => t.Key, t => t.Value.Ship);
    }
}

public interface IPermits
{
    bool Allows(string holder, string area, TimeOnly at);
}

public sealed class Permits(IConfiguration configuration) : IPermits
{
    public bool Allows(string holder, string area, TimeOnly at)
    {
        var section = configuration.GetSection($"Permits:{holder}:{area}");
        return section.Exists() && TimeOnly.Parse(section["From"] ?? "00:00") <= at && at <= TimeOnly.Parse(section["To"] ?? "23:59");
    }
}

public class ServiceException : Exception
{
    public ServiceException(string service, int code) : base($"{service} failed with {code}") => Code = code;

    public int Code { get; }
}
