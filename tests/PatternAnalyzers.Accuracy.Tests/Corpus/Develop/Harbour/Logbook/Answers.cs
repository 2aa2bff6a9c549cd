using Dapper;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.VectorData;
using OpenAI.Chat;
using OpenAI.Embeddings;
using Qdrant.Client;
using Qdrant.Client.Grpc;

namespace Corpus.Harbour.Logbook.Answers;

public sealed class Regulation
{
    [VectorStoreKey] public string Id { get; set; } = "";
    [VectorStoreData] public string Chapter { get; set; } = "";
    [VectorStoreData] public string Text { get; set; } = "";
    [VectorStoreVector(1536)] public ReadOnlyMemory<float> Vector { get; set; }
}

/// <summary>Answers questions about port regulations from the paragraphs that are nearest to the question.</summary>
public sealed class RegulationsRag(VectorStoreCollection<string, Regulation> regulations, IChatClient chat)
{
    public async Task<string> AskAsync(string question, CancellationToken ct)
    {
        var sources = new List<Regulation>();
        await foreach (var hit in regulations.SearchAsync(question, 6, cancellationToken: ct))
        {
            if (hit.Score is null or > .72) sources.Add(hit.Record);
        }

        if (sources.Count == 0) return "The regulations say nothing about this.";
        var context = string.Join("\n---\n", sources.Select(s => $"[{s.Id}] {s.Chapter}\n{s.Text}"));
        var response = await chat.GetResponseAsync([
            new(ChatRole.System, "Answer only from the paragraphs. Cite ids in brackets."),
            new(ChatRole.User, $"{context}\n\nQuestion: {question}"),
        ], cancellationToken: ct);
        return response.Text;
    }
}

public class OldHand(System.Data.IDbConnection db, ChatClient model)
{
    private sealed record Entry(DateTime Day, string Watch, string Remark);

    public async Task<string> Recall(string about)
    {
        var entries = await db.QueryAsync<Entry>(
            "select day, watch, remark from logbook where to_tsvector(remark) @@ plainto_tsquery(@about) order by day desc limit 12", new { about });
        var told = entries.Aggregate("", (s, e) => s + $"{e.Day:d} {e.Watch}: {e.Remark}\n");
        var result = await model.CompleteChatAsync(
            new SystemChatMessage("You summarise what the crew has seen before. Log entries follow."),
            new UserChatMessage(told + "\nAbout: " + about));
        return string.Concat(result.Value.Content.Select(c => c.Text));
    }
}

public sealed record Passage(string Source, string Text, float Score);

/// <summary>Finds context for an assistant: two searches, one vector, one payload filter, fused by reciprocal rank.</summary>
public sealed class ContextRetriever(QdrantClient qdrant, IEmbeddingGenerator<string, Embedding<float>> embedder)
{
    public async Task<IReadOnlyList<Passage>> RetrieveAsync(string question, string vesselType, int take, CancellationToken ct)
    {
        var vector = await embedder.GenerateVectorAsync(question, cancellationToken: ct);
        var filter = new Filter();
        filter.Must.Add(Conditions.MatchKeyword("vessel", vesselType));
        var wide = await qdrant.SearchAsync("manuals", vector, limit: 20, cancellationToken: ct);
        var narrow = await qdrant.SearchAsync("manuals", vector, filter, limit: 20, cancellationToken: ct);

        var fused = new Dictionary<string, (ScoredPoint Point, float Score)>();
        foreach (var list in new[] { wide, narrow })
        {
            for (var rank = 0; rank < list.Count; rank++)
            {
                var id = list[rank].Id.Uuid;
                fused[id] = (list[rank], fused.GetValueOrDefault(id).Score + 1f / (60 + rank));
            }
        }

        return fused.Values.OrderByDescending(f => f.Score).Take(take)
            .Select(f => new Passage(f.Point.Payload["source"].StringValue, f.Point.Payload["text"].StringValue, f.Score)).ToList();
    }
}

/// <summary>Cuts documents into overlapping windows and turns them into vectors.</summary>
public sealed class ManualEmbedder(EmbeddingClient client)
{
    public async IAsyncEnumerable<(string Chunk, float[] Vector)> EmbedAsync(string document, int window = 800, int overlap = 120)
    {
        var chunks = new List<string>();
        for (var at = 0; at < document.Length; at += window - overlap) chunks.Add(document.Substring(at, Math.Min(window, document.Length - at)));
        foreach (var batch in chunks.Chunk(64))
        {
            var result = await client.GenerateEmbeddingsAsync(batch);
            foreach (var e in result.Value) yield return (batch[e.Index], e.ToFloats().ToArray());
        }
    }
}

public class Fingerprints(HttpClient ollama, string model)
{
    private sealed record Reply(float[][] Embeddings);

    public async Task<Half[]> Of(string damageReport)
    {
        using var response = await ollama.PostAsJsonAsync("api/embed", new { model, input = damageReport.ReplaceLineEndings(" ") });
        response.EnsureSuccessStatusCode();
        var reply = await response.Content.ReadFromJsonAsync<Reply>();
        var v = reply!.Embeddings[0];
        var norm = MathF.Sqrt(v.Sum(x => x * x));
        return Array.ConvertAll(v, x => (Half)(norm == 0 ? 0 : x / norm));
    }
}

public sealed class CachedVectors(IEmbeddingGenerator<string, Embedding<float>> inner, Microsoft.Extensions.Caching.Distributed.IDistributedCache cache)
    : DelegatingEmbeddingGenerator<string, Embedding<float>>(inner)
{
    public override async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, Microsoft.Extensions.AI.EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var result = new GeneratedEmbeddings<Embedding<float>>();
        foreach (var value in values)
        {
            var key = "emb:" + Convert.ToHexString(System.Security.Cryptography.SHA1.HashData(System.Text.Encoding.UTF8.GetBytes(value)));
            if (await cache.GetAsync(key, cancellationToken) is { } bytes)
            {
                result.Add(new Embedding<float>(System.Runtime.InteropServices.MemoryMarshal.Cast<byte, float>(bytes).ToArray()));
                continue;
            }

            var fresh = await base.GenerateAsync([value], options, cancellationToken);
            await cache.SetAsync(key, System.Runtime.InteropServices.MemoryMarshal.AsBytes(fresh[0].Vector.Span).ToArray(), new(), cancellationToken);
            result.Add(fresh[0]);
        }

        return result;
    }
}

public sealed class RegulationIndexer(VectorStoreCollection<string, Regulation> target, IEmbeddingGenerator<string, Embedding<float>> generator)
{
    public async Task<int> IndexAsync(IAsyncEnumerable<Regulation> source, CancellationToken ct)
    {
        await target.EnsureCollectionExistsAsync(ct);
        var n = 0;
        await foreach (var regulation in source.WithCancellation(ct))
        {
            regulation.Vector = await generator.GenerateVectorAsync($"{regulation.Chapter}\n{regulation.Text}", cancellationToken: ct);
            await target.UpsertAsync(regulation, ct);
            n++;
        }

        return n;
    }
}

public class EmbeddingDto
{
    public string Id { get; set; } = "";
    public float[] Values { get; set; } = [];
    public string Model { get; set; } = "";
}

public static class LogbookAi
{
    public static IServiceCollection AddLogbookAi(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<PromptOptions>(configuration.GetSection("Prompts"));
        services.AddSingleton(new EmbeddingClient(configuration["Ai:Embedding"]!, configuration["Ai:Key"]!));
        services.AddSingleton<ManualEmbedder>().AddScoped<RegulationsRag>().AddScoped<ContextRetriever>();
        return services;
    }
}
