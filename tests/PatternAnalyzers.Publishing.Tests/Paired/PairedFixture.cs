using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Paired;
using PatternAnalyzers.Publishing.Postgres;
using PatternAnalyzers.Publishing.Qdrant;
using PatternAnalyzers.Publishing.Qdrant.Payloads;
using PatternAnalyzers.Publishing.Qdrant.Points;
using PatternAnalyzers.Publishing.Qdrant.Rest;
using PatternAnalyzers.Publishing.Tests.Postgres;
using PatternAnalyzers.Qdrant.Emulator;

namespace PatternAnalyzers.Publishing.Tests.Paired;

/// <summary>Both stores: a database of its own, and an emulator of its own.</summary>
public sealed class PairedFixture : IAsyncDisposable
{
    private const string Collection = "execution_patterns";

    private PairedFixture(PostgresFixture postgres, QdrantEmulator emulator)
    {
        Postgres = postgres;
        Emulator = emulator;
    }

    public PostgresFixture Postgres { get; }

    public QdrantEmulator Emulator { get; }

    public static async Task<PairedFixture> StartAsync(PostgresServer server) => new(new PostgresFixture(server), await QdrantEmulator.StartAsync());

    /// <summary>The same Qdrant beside another database; both still belong to the fixtures that they come from.</summary>
    public PairedFixture With(PostgresFixture other) => new(other, Emulator);

    internal QdrantStoreOptions Qdrant => new()
    {
        Url = Emulator.Url, Collection = Collection, BatchSize = 2, Parallelism = 1, Retries = 0,
        RetryDelay = TimeSpan.FromMilliseconds(1), Timeout = TimeSpan.FromSeconds(
            5), Time = new FixedTime(),
    };

    internal PairedStore Store(CountingEmbedder? embedder = null) => new(
        new PostgresStoreOptions
        {
            Environment = name => name == PostgresStoreOptions.DefaultVariable ? Postgres.Text : null,
            Time = new FixedTime(),
            LockTimeout = TimeSpan.FromSeconds(5)
        },
        Qdrant,
        embedder ?? new CountingEmbedder());

    public Task<PublicationResult> Publish(params Pattern[] patterns) => Publish(Samples.Manifest(patterns));

    public Task<PublicationResult> Publish(Manifest manifest) => Store().PublishAsync(manifest, new PublishOptions(), PostgresFixture.Cancellation);

    /// <summary>Both stores, line by line; live values left out, and when asked ids that follow from the publication's, for those differ after one that was broken off.</summary>
    public async Task<List<string>> SnapshotAsync(bool anonymous = false)
    {
        List<string> lines = [.. Postgres.Snapshot().Split('\n', StringSplitOptions.RemoveEmptyEntries), .. await PointsAsync()];
        var publications = anonymous ? Postgres.Column("SELECT id FROM pattern_publications") : [];
        return anonymous ? [.. lines.Select(line => Anonymous(line, publications)).Order(StringComparer.Ordinal)] : lines;
    }

    /// <summary>Lines that only one of two snapshots has.</summary>
    public static List<string> Difference(List<string> expected, List<string> actual) =>
        [.. expected.Except(actual).Select(line => "- " + line), .. actual.Except(expected).Select(line => "+ " + line)];

    private static string Anonymous(string line, List<string> publications)
    {
        foreach (var id in publications)
            line = line.Replace(id, "publication", StringComparison.Ordinal);
        if (!line.StartsWith("pattern_lineage_nodes", StringComparison.Ordinal) && line.StartsWith("pattern_", StringComparison.Ordinal))
            line = Regex.Replace(line, "\"id\": \"[^\"]*\"", "\"id\": \"\"");

        return Regex.Replace(line, "\"correlation_id\": \"[^\"]*\"", "\"correlation_id\": \"\"");
    }

    /// <summary>Payloads of all points without live keys, by id.</summary>
    public async Task<List<string>> PointsAsync()
    {
        using var client = new RestClient(Qdrant);
        var lines = new List<string>();
        if (!await client.ExistsAsync(Collection, PostgresFixture.Cancellation))
            return lines;

        await foreach (var point in client.ScrollAsync(Collection, null, PointSelection.Whole, 100, PostgresFixture.Cancellation))
        {
            var payload = new JsonObject(
                point.Payload!
                    .Where(pair => !PayloadKeys.Live.Contains(pair.Key))
                    .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                    .Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())));
            lines.Add($"{point.Id} {payload.ToJsonString()} {System.Text.Json.JsonSerializer.Serialize(point.Vectors)}");
        }

        return [.. lines.Order(StringComparer.Ordinal)];
    }

    public async Task SetAsync(string patternId, JsonObject values)
    {
        using var client = new RestClient(Qdrant);
        await client.SetPayloadAsync(Collection, new PointOperation.SetPayload([PointId.Of(patternId)], values), PostgresFixture.Cancellation);
    }

    public async Task RemoveAsync(IEnumerable<string> ids)
    {
        using var client = new RestClient(Qdrant);
        await client.DeleteAsync(Collection, [.. ids.Select(PointId.Of)], PostgresFixture.Cancellation);
    }

    public async Task<JsonObject> PayloadAsync(string patternId)
    {
        using var client = new RestClient(Qdrant);
        return (await client.RetrieveAsync(Collection, [PointId.Of(patternId)], PointSelection.Whole, PostgresFixture.Cancellation)).Single().Payload!;
    }

    public async ValueTask DisposeAsync()
    {
        await Emulator.DisposeAsync();
        Postgres.Dispose();
    }
}
