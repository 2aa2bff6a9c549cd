using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel.Embeddings;
using Qdrant.Client;
using Qdrant.Client.Grpc;

namespace Corpus.Bureau.Vectors;

public sealed record Sermon(Guid Id, string Preacher, string Text);

/// <summary>Rebuilds the sermon collection from scratch, sixty-four paragraphs at a time.</summary>
public sealed class SermonIndexer(IEmbeddingGenerator<string, Embedding<float>> generator, QdrantClient qdrant, ILogger<SermonIndexer> logger)
{
    private const string Collection = "sermons";

    public async Task<int> ReindexAsync(IAsyncEnumerable<Sermon> sermons, CancellationToken ct)
    {
        if (!await qdrant.CollectionExistsAsync(Collection, ct))
            await qdrant.CreateCollectionAsync(Collection, new VectorParams { Size = 1024, Distance = Distance.Cosine }, ct);

        var total = 0;
        var batch = new List<(Sermon Sermon, string Paragraph)>(64);
        await foreach (var sermon in sermons.WithCancellation(ct))
            foreach (var paragraph in sermon.Text.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                batch.Add((sermon, paragraph));
                if (batch.Count == 64) total += await FlushAsync();
            }
        return total + await FlushAsync();

        async Task<int> FlushAsync()
        {
            if (batch.Count == 0) return 0;
            var vectors = await generator.GenerateAsync(batch.Select(b => b.Paragraph), cancellationToken: ct);
            var points = batch.Zip(vectors, (b, v) => new PointStruct
            {
                Id = Guid.NewGuid(), Vectors = v.Vector.ToArray(), Payload = { ["sermon"] = b.Sermon.Id.ToString(), ["preacher"] = b.Sermon.Preacher }
            }).ToList();
            await qdrant.UpsertAsync(Collection, points, cancellationToken: ct);
            logger.LogDebug("{Count} paragraphs written", points.Count);
            batch.Clear();
            return points.Count;
        }
    }
}

public sealed class Mapper2
{
    private readonly HttpClient _http;
    private readonly string _model;
    public Mapper2(HttpClient http, IConfiguration configuration) => (_http, _model) = (http, configuration["Model"] ?? "text-embedding-3-small");

    private sealed record Row(int Index, float[] Embedding);
    private sealed record Payload(Row[] Data);

    public async Task<float[][]> MapAsync(IReadOnlyList<string> lines)
    {
        var result = new float[lines.Count][];
        for (var start = 0; start < lines.Count; start += 100)
        {
            var slice = lines.Skip(start).Take(100).ToArray();
            using var response = await _http.PostAsJsonAsync("/v1/embeddings", new { model = _model, input = slice });
            var data = await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<Payload>();
            foreach (var row in data!.Data) result[start + row.Index] = row.Embedding;
        }
        return result;
    }
}

public class RememberedVectors(ITextEmbeddingGenerationService service)
{
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<float>> _known = new();

    public async Task<ReadOnlyMemory<float>> OfAsync(string phrase, CancellationToken ct = default)
    {
        var key = Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(phrase.Trim().ToLowerInvariant())));
        if (_known.TryGetValue(key, out var vector)) return vector;
        var fresh = await service.GenerateEmbeddingsAsync([phrase], cancellationToken: ct);
        return _known.GetOrAdd(key, fresh[0]);
    }
}

public sealed class UnitLengthGenerator(IEmbeddingGenerator<string, Embedding<float>> inner) : DelegatingEmbeddingGenerator<string, Embedding<float>>(inner)
{
    public override async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var raw = await base.GenerateAsync(values, options, cancellationToken);
        foreach (var e in raw)
        {
            var a = e.Vector.ToArray();
            var norm = MathF.Sqrt(a.Sum(x => x * x));
            if (norm > 0) for (var i = 0; i < a.Length; i++) a[i] /= norm;
            e.Vector = a;
        }
        return raw;
    }
}

public interface ISentenceModel { int Dimensions { get; } float[] Encode(ReadOnlySpan<char> sentence); }

/// <summary>One vector for a whole song: the average of its lines, the chorus counting double.</summary>
public class SongFingerprints(ISentenceModel model)
{
    public float[] Of(string lyrics)
    {
        var sum = new float[model.Dimensions];
        var weight = 0f;
        var inChorus = false;
        foreach (var line in lyrics.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith('[')) { inChorus = line.Contains("chorus", StringComparison.OrdinalIgnoreCase); continue; }
            var w = inChorus ? 2f : 1f;
            var v = model.Encode(line);
            for (var i = 0; i < sum.Length; i++) sum[i] += v[i] * w;
            weight += w;
        }
        if (weight > 0) for (var i = 0; i < sum.Length; i++) sum[i] /= weight;
        return sum;
    }
}

public sealed class EmbeddingRow { public Guid Id { get; set; } public string ContentHash { get; set; } = ""; public float[] Values { get; set; } = []; public string ModelName { get; set; } = ""; }

/// <summary>The snippet a publisher pastes into their page to show one of our players.</summary>
public static class EmbedCode
{
    public static string For(Uri video, int width, bool autoplay)
    {
        var height = width * 9 / 16;
        var query = autoplay ? "?autoplay=1&muted=1" : "";
        return $"""<iframe src="{video}{query}" width="{width}" height="{height}" allowfullscreen></iframe>""";
    }
}

public class EmbeddingUnavailableException(string model, Exception? inner = null) : Exception($"Model {model} returns no vectors.", inner) { public string Model { get; } = model; }
