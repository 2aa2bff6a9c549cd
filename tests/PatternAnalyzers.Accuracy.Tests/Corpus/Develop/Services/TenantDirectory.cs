using Dapper;
using System.Data.Common;

namespace Corpus.Services.Tenancy;

public sealed record Tenant(Guid Id, string Slug, string Region, bool Suspended);

public interface ITenantDirectory
{
    Task<Tenant?> FindBySlugAsync(string slug);
    Task<bool> SuspendAsync(Guid id, string reason);
}

public class TenantDirectory : ITenantDirectory
{
    private readonly DbDataSource _db;
    private readonly ILogger<TenantDirectory> _log;

    public TenantDirectory(DbDataSource db, ILogger<TenantDirectory> log)
    {
        _db = db;
        _log = log;
    }

    public async Task<Tenant?> FindBySlugAsync(string slug)
    {
        await using var c = await _db.OpenConnectionAsync();
        return await c.QuerySingleOrDefaultAsync<Tenant>("select id, slug, region, suspended from tenants where slug = @slug", new { slug });
    }

    public async Task<bool> SuspendAsync(Guid id, string reason)
    {
        await using var c = await _db.OpenConnectionAsync();
        var n = await c.ExecuteAsync("update tenants set suspended = true, reason = @reason where id = @id and not suspended", new { id, reason });
        if (n == 0) _log.LogWarning("Tenant {Tenant} unknown or suspended already", id);
        return n > 0;
    }
}

public interface ISettingsStore { string? Get(string scope, string key); void Set(string scope, string key, string? value); }

/// <summary>Settings held by the process; overrides win over defaults.</summary>
public sealed class SettingsStore : ISettingsStore
{
    private readonly Dictionary<(string, string), string> _values = [];
    private readonly object _gate = new();
    public int Version { get; private set; }

    public string? Get(string scope, string key)
    {
        lock (_gate) return _values.TryGetValue((scope, key), out var v) || _values.TryGetValue(("*", key), out v) ? v : null;
    }

    public void Set(string scope, string key, string? value)
    {
        lock (_gate)
        {
            if (value is null ? _values.Remove((scope, key)) : !(_values.TryGetValue((scope, key), out var old) && old == value)) Version++;
            if (value is not null) _values[(scope, key)] = value;
        }
    }
}

public static class TenancyModule
{
    public static void AddTenancy(this IHostApplicationBuilder builder)
    {
        builder.Services.AddScoped<ITenantDirectory, TenantDirectory>();
        builder.Services.AddSingleton<ISettingsStore, SettingsStore>();
    }
}
