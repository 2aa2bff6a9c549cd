using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.VectorData;
using Microsoft.SemanticKernel.Embeddings;
using OpenAI.Embeddings;
using Qdrant.Client;
using Qdrant.Client.Grpc;
namespace Corpus.Agents.Embedding;

public sealed class RecipeChunk
{
    [VectorStoreKey] public Guid Id { get; set; }
    [VectorStoreData] public string Text { get; set; } = "";
    [VectorStoreVector(768)] public ReadOnlyMemory<float> Vector { get; set; }
}

public sealed class RecipeEmbedder(IEmbeddingGenerator<string, Embedding<float>> generator, VectorStoreCollection<Guid, RecipeChunk> collection)
{
    public async Task<int> IngestAsync(IEnumerable<string> recipes, CancellationToken ct)
    {
        await collection.EnsureCollectionExistsAsync(ct);
        var n = 0;
        foreach (var batch in recipes.SelectMany(r => r.Chunk(900).Select(c => new string(c))).Chunk(64))
        {
            var vectors = await generator.GenerateAsync(batch, cancellationToken: ct);
            await collection.UpsertAsync(batch.Zip(vectors, (t, v) => new RecipeChunk { Id = Guid.NewGuid(), Text = t, Vector = v.Vector }), ct);
            n += batch.Length;
        }
        return n;
    }
}

public sealed class EmbeddingCacheGenerator(IEmbeddingGenerator<string, Embedding<float>> inner) : DelegatingEmbeddingGenerator<string, Embedding<float>>(inner)
{
    private readonly Dictionary<string, Embedding<float>> _seen = new(StringComparer.Ordinal);

    public override async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, Microsoft.Extensions.AI.EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var all = values.ToList();
        var missing = all.Where(v => !_seen.ContainsKey(v)).Distinct().ToList();
        if (missing.Count > 0)
        {
            var fresh = await base.GenerateAsync(missing, options, cancellationToken);
            for (var i = 0; i < missing.Count; i++) _seen[missing[i]] = fresh[i];
        }
        return new(all.Select(v => _seen[v]));
    }
}

public class QdrantPatternIndexer
{
    private readonly QdrantClient _qdrant;
    private readonly EmbeddingClient _embeddings;
    private const string Collection = "patterns";
    public QdrantPatternIndexer(QdrantClient qdrant, EmbeddingClient embeddings) { _qdrant = qdrant; _embeddings = embeddings; }

    public async Task IndexAsync(IReadOnlyList<(Guid Id, string Name, string Description)> patterns, CancellationToken ct)
    {
        if (!await _qdrant.CollectionExistsAsync(Collection, ct))
            await _qdrant.CreateCollectionAsync(Collection, new VectorParams { Size = 1536, Distance = Distance.Cosine }, cancellationToken: ct);
        OpenAIEmbeddingCollection vectors = await _embeddings.GenerateEmbeddingsAsync(patterns.Select(p => $"{p.Name}\n{p.Description}"), cancellationToken: ct);
        var points = patterns.Select((p, i) => new PointStruct { Id = p.Id, Vectors = vectors[i].ToFloats().ToArray(), Payload = { ["name"] = p.Name } }).ToList();
        await _qdrant.UpsertAsync(Collection, points, cancellationToken: ct);
    }
}

public sealed class SkillSimilarity(ITextEmbeddingGenerationService embedder)
{
    /// <summary>How alike two job descriptions are, from 0 to 1.</summary>
    public async Task<double> CompareAsync(string a, string b)
    {
        var v = await embedder.GenerateEmbeddingsAsync([a, b]);
        double dot = 0, na = 0, nb = 0;
        for (var i = 0; i < v[0].Length; i++)
        {
            var (x, y) = (v[0].Span[i], v[1].Span[i]);
            dot += x * y; na += x * x; nb += y * y;
        }
        return dot / Math.Sqrt(na * nb);
    }
}

public sealed class TicketClusterer(IEmbeddingGenerator<string, Embedding<float>> gen)
{
    public async Task<List<List<string>>> ClusterAsync(IReadOnlyList<string> tickets, float radius)
    {
        var vectors = await gen.GenerateAsync(tickets);
        var clusters = new List<(float[] Centre, List<string> Members)>();
        for (int i = 0; i < tickets.Count; i++)
        {
            var v = vectors[i].Vector.ToArray();
            var home = clusters.FindIndex(c => Distance(c.Centre, v) < radius);
            if (home < 0) clusters.Add((v, [tickets[i]])); else clusters[home].Members.Add(tickets[i]);
        }
        return clusters.ConvertAll(c => c.Members);
    }
    private static float Distance(float[] a, float[] b) => MathF.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
}

public sealed class NightlyReembedding : BackgroundService
{
    private readonly IEmbeddingGenerator<string, Embedding<float>> _g; private readonly QdrantClient _q; private readonly IArticleSource _s;
    public NightlyReembedding(IEmbeddingGenerator<string, Embedding<float>> g, QdrantClient q, IArticleSource s) => (_g, _q, _s) = (g, q, s);
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await foreach (var (id, text) in _s.ChangedAsync(stoppingToken))
            {
                var v = await _g.GenerateVectorAsync(text, cancellationToken: stoppingToken);
                await _q.UpsertAsync("articles", [new PointStruct { Id = id, Vectors = v.ToArray() }], cancellationToken: stoppingToken);
            }
            await Task.Delay(TimeSpan.FromDays(1), stoppingToken);
        }
    }
}
public interface IArticleSource { IAsyncEnumerable<(Guid, string)> ChangedAsync(CancellationToken ct); }

public class Vec
{
    private readonly HttpClient _h; private readonly string _m;
    public Vec(HttpClient h, string m) { _h = h; _m = m; }
    public async Task<float[][]> Of(params string[] t)
    {
        var r = await _h.PostAsJsonAsync("/v1/embeddings", new { model = _m, input = t });
        r.EnsureSuccessStatusCode();
        using var doc = JsonDocument.Parse(await r.Content.ReadAsStringAsync());
        return doc.RootElement.GetProperty("data").EnumerateArray()
            .Select(d => d.GetProperty("embedding").EnumerateArray().Select(x => x.GetSingle()).ToArray()).ToArray();
    }
}

public sealed class AveragedDocumentVector(IEmbeddingGenerator<string, Embedding<float>> generator)
{
    public async Task<ReadOnlyMemory<float>> ForAsync(string document, int window = 1200)
    {
        var pieces = Enumerable.Range(0, (document.Length + window - 1) / window).Select(i => document.Substring(i * window, Math.Min(window, document.Length - i * window))).ToList();
        var parts = await generator.GenerateAsync(pieces);
        var sum = new float[parts[0].Vector.Length];
        foreach (var p in parts) for (var i = 0; i < sum.Length; i++) sum[i] += p.Vector.Span[i] / parts.Count;
        return sum;
    }
}

public static class LabelByNearestPrototype
{
    public static async Task<string> LabelAsync(this IEmbeddingGenerator<string, Embedding<float>> generator, string text, IReadOnlyDictionary<string, float[]> prototypes)
    {
        var v = (await generator.GenerateVectorAsync(text)).ToArray();
        return prototypes.MaxBy(p => p.Value.Zip(v, (a, b) => a * b).Sum()).Key;
    }
}

public sealed class HybridImportPipeline
{
    private readonly OpenAI.OpenAIClient _ai;
    private readonly string _out;
    public HybridImportPipeline(OpenAI.OpenAIClient ai, string output) { _ai = ai; _out = output; }
    public async Task RunAsync(string folder)
    {
        var client = _ai.GetEmbeddingClient("text-embedding-3-small");
        await using var file = File.CreateText(_out);
        foreach (var md in Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories))
        {
            OpenAIEmbedding e = await client.GenerateEmbeddingAsync(await File.ReadAllTextAsync(md));
            await file.WriteLineAsync(JsonSerializer.Serialize(new { md, v = e.ToFloats().ToArray() }));
        }
    }
}

public sealed class NearDuplicateFilter(IEmbeddingGenerator<string, Embedding<float>> g)
{
    private readonly List<float[]> _kept = [];
    public async ValueTask<bool> IsNewAsync(string headline)
    {
        var v = (await g.GenerateVectorAsync(headline)).ToArray();
        if (_kept.Any(k => k.Zip(v, (a, b) => a * b).Sum() > 0.93f)) return false;
        _kept.Add(v);
        return true;
    }
}
