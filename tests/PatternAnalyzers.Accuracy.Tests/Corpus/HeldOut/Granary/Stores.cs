using System.Data.Common;
using System.Net.Mail;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Extensions.Caching.Memory;

namespace Corpus.Granary.Stores.HeldOut;

public sealed record Silo(int Id, string Crop, double Tonnes);

public interface ISilos
{
    Task<Silo?> FindAsync(int id, CancellationToken ct);
    IAsyncEnumerable<Silo> OfCropAsync(string crop, CancellationToken ct);
    Task SaveAsync(Silo silo, CancellationToken ct);
}

internal sealed class SqlSilos(DbDataSource db) : ISilos
{
    public async Task<Silo?> FindAsync(int id, CancellationToken ct)
    {
        await using var cmd = db.CreateCommand("select id, crop, tonnes from silo where id = " + id);
        await using var r = await cmd.ExecuteReaderAsync(ct);
        return await r.ReadAsync(ct) ? new Silo(r.GetInt32(0), r.GetString(1), r.GetDouble(2)) : null;
    }

    public async IAsyncEnumerable<Silo> OfCropAsync(string crop, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var cmd = db.CreateCommand("select id, crop, tonnes from silo where crop = @p0");
        Bind(cmd, crop);
        await using var r = await cmd.ExecuteReaderAsync(ct);
        while (await r.ReadAsync(ct)) yield return new Silo(r.GetInt32(0), r.GetString(1), r.GetDouble(2));
    }

    public async Task SaveAsync(Silo silo, CancellationToken ct)
    {
        await using var cmd = db.CreateCommand("insert into silo values (@p0, @p1, @p2) on conflict (id) do update set crop = @p1, tonnes = @p2");
        Bind(cmd, silo.Id, silo.Crop, silo.Tonnes);
        await cmd.ExecuteNonQueryAsync(ct);
    }

    private static void Bind(DbCommand cmd, params object[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var p = cmd.CreateParameter();
            p.ParameterName = "p" + i;
            p.Value = values[i];
            cmd.Parameters.Add(p);
        }
    }
}

public interface IBellringer { Task RingAsync(string subject, string body); }

public class SmtpBellringer(IConfiguration config) : IBellringer
{
    public async Task RingAsync(string subject, string body)
    {
        using var smtp = new SmtpClient(config["Smtp:Host"], int.Parse(config["Smtp:Port"] ?? "25"));
        foreach (var to in (config["Smtp:Watchers"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            using var letter = new MailMessage("silo@granary.example", to, subject, body);
            await smtp.SendMailAsync(letter);
        }
    }
}

public sealed record Quote(string Crop, decimal PerTonne, DateTimeOffset At);

public sealed class GrainPriceService
{
    private readonly HttpClient _exchange;
    private readonly IMemoryCache _cache;

    public GrainPriceService(HttpClient exchange, IMemoryCache cache) => (_exchange, _cache) = (exchange, cache);

    public Task<Quote?> TodayAsync(string crop, CancellationToken ct) => _cache.GetOrCreateAsync("q:" + crop, async slot =>
    {
        slot.AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(7);
        using var res = await _exchange.GetAsync($"quotes/{Uri.EscapeDataString(crop)}", ct);
        if (!res.IsSuccessStatusCode) { slot.AbsoluteExpirationRelativeToNow = TimeSpan.FromSeconds(20); return null; }
        return JsonSerializer.Deserialize<Quote>(await res.Content.ReadAsStringAsync(ct));
    });
}

public abstract class StoreServiceBase<T>(ILogger logger)
{
    protected abstract Task<T?> LoadAsync(string key, CancellationToken ct);

    public async Task<T> RequireAsync(string key, CancellationToken ct)
    {
        var item = await LoadAsync(key, ct);
        if (item is null)
        {
            logger.LogWarning("{Key} is missing", key);
            throw new KeyNotFoundException(key);
        }
        return item;
    }
}
