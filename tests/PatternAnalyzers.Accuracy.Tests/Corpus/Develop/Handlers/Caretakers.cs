using System.Security.Cryptography;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Corpus.Handlers.Caretakers;

public class KeyRing
{
    private readonly LinkedList<(string Id, byte[] Key)> _keys = new();

    public (string Id, byte[] Key)? Current => _keys.First?.Value;

    public void Rotate(byte[] key, int keep)
    {
        _keys.AddFirst((Convert.ToHexString(key.AsSpan(0, 4)), key));
        while (_keys.Count > keep) _keys.RemoveLast();
    }
}

public class KeyRotationSettings
{
    public TimeSpan Every { get; set; } = TimeSpan.FromHours(6);
    public int Keep { get; set; } = 3;
}

public sealed class KeyRotator(KeyRing ring, IOptionsMonitor<KeyRotationSettings> settings) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            ring.Rotate(RandomNumberGenerator.GetBytes(32), settings.CurrentValue.Keep);
            await Task.Delay(settings.CurrentValue.Every, stoppingToken);
        }
    }
}

public interface ICountryFeed
{
    Task<Dictionary<string, string>> ReadAsync(CancellationToken ct);
}

public class CountryPreloader : IHostedService
{
    private readonly ICountryFeed _feed;
    private readonly IMemoryCache _cache;

    public CountryPreloader(ICountryFeed feed, IMemoryCache cache) => (_feed, _cache) = (feed, cache);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var (code, name) in await _feed.ReadAsync(cancellationToken))
            _cache.Set("country:" + code, name);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
