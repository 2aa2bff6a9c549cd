using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Caching.Memory;

namespace Corpus.OnexNodes.Plain;

public sealed class Thing2
{
    private readonly IHttpClientFactory _factory;
    private readonly IMemoryCache _memory;

    public Thing2(IHttpClientFactory factory, IMemoryCache memory)
    {
        _factory = factory;
        _memory = memory;
    }

    public async Task<double?> Get(double lat, double lon)
    {
        var key = (Math.Round(lat, 1), Math.Round(lon, 1));
        if (_memory.TryGetValue<double?>(key, out var known))
            return known;

        var node = await Ask(key.Item1, key.Item2);
        var value = node?["current"]?["temperature_2m"]?.GetValue<double>();
        _memory.Set(key, value, TimeSpan.FromMinutes(10));
        return value;
    }

    private async Task<JsonNode?> Ask(double lat, double lon)
    {
        using var client = _factory.CreateClient();
        var text = await client.GetStringAsync(FormattableString.Invariant($"https://api.open-meteo.com/v1/forecast?latitude={lat}&longitude={lon}&current=temperature_2m"));
        try { return JsonNode.Parse(text); }
        catch (JsonException) { return null; }
    }
}
