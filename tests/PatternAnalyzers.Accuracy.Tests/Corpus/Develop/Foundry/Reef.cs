using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Qdrant.Client;
using Qdrant.Client.Grpc;

namespace Corpus.Foundry.Reef;

public sealed record Sighting(Guid Id, string Species, double Latitude, double Longitude, DateTimeOffset At);

/// <summary>Keeps picture vectors of fish and finds look-alikes.</summary>
public sealed class FishPictures(QdrantClient qdrant)
{
    private const string Collection = "fish";

    public Task AddAsync(Guid id, string species, float[] vector, CancellationToken ct)
    {
        var point = new PointStruct { Id = id, Vectors = vector };
        point.Payload["species"] = species;
        return qdrant.UpsertAsync(Collection, [point], cancellationToken: ct);
    }

    public async Task<IReadOnlyList<string>> AlikeAsync(float[] vector, int count, CancellationToken ct)
    {
        var hits = await qdrant.SearchAsync(Collection, vector, limit: (ulong)count, scoreThreshold: 0.4f, cancellationToken: ct);
        return hits.Select(h => h.Payload["species"].StringValue).Distinct().ToList();
    }
}

/// <summary>Asks a model what a diver's note says about the health of a reef.</summary>
public sealed class NoteReader
{
    private readonly IChatClient _model;

    public NoteReader(IChatClient model) => _model = model;

    public async Task<ReefHealth> ReadAsync(string note, CancellationToken ct)
    {
        var reply = await _model.GetResponseAsync("Give JSON with bleaching (0..1) and debris (true/false) for this note:\n" + note, new ChatOptions { Temperature = 0 }, ct);
        var json = reply.Text[(reply.Text.IndexOf('{'))..(reply.Text.LastIndexOf('}') + 1)];
        return JsonSerializer.Deserialize<ReefHealth>(json, JsonSerializerOptions.Web) ?? throw new JsonException("no answer");
    }
}

public sealed record ReefHealth(double Bleaching, bool Debris);

public interface ISightingStore
{
    void Put(Sighting sighting);
    IEnumerable<Sighting> Within(double south, double west, double north, double east);
}

public sealed class InMemorySightingStore : ISightingStore
{
    private readonly ConcurrentDictionary<(int, int), ConcurrentBag<Sighting>> _tiles = new();

    public void Put(Sighting s) => _tiles.GetOrAdd(Tile(s.Latitude, s.Longitude), _ => []).Add(s);

    public IEnumerable<Sighting> Within(double south, double west, double north, double east)
    {
        var (y0, x0) = Tile(south, west);
        var (y1, x1) = Tile(north, east);
        for (var y = y0; y <= y1; y++)
            for (var x = x0; x <= x1; x++)
                if (_tiles.TryGetValue((y, x), out var bag))
                    foreach (var s in bag)
                        if (s.Latitude >= south && s.Latitude <= north && s.Longitude >= west && s.Longitude <= east) yield return s;
    }

    private static (int, int) Tile(double latitude, double longitude) => ((int)Math.Floor(latitude), (int)Math.Floor(longitude));
}

/// <summary>Full text over dive logs; the server does the work.</summary>
public sealed class LogSearchClient
{
    private readonly HttpClient _http;

    public LogSearchClient(HttpClient http)
    {
        http.BaseAddress ??= new Uri("https://search.reef.example/");
        _http = http;
    }

    public async Task<IReadOnlyList<string>> FindAsync(string words, int page = 0, CancellationToken ct = default)
    {
        var found = await _http.GetFromJsonAsync<Page>($"logs/_search?q={Uri.EscapeDataString(words)}&from={page * 20}", ct);
        return found?.Ids ?? [];
    }

    private sealed record Page(string[] Ids, int Total);
}

public static class ReefServiceExtensions
{
    public static IServiceCollection AddReef(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<ISightingStore, InMemorySightingStore>();
        services.AddSingleton(new QdrantClient(configuration["Qdrant:Host"] ?? "localhost"));
        services.AddSingleton<FishPictures>().AddTransient<NoteReader>();
        services.AddHttpClient<LogSearchClient>();
        return services;
    }
}
