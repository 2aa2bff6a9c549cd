using Microsoft.Extensions.AI;
using Microsoft.Extensions.VectorData;
using Microsoft.SemanticKernel.Embeddings;
using EmbeddingClient = OpenAI.Embeddings.EmbeddingClient;

namespace Corpus.Quarry.Vectors.HeldOut;

/// <summary>Embeds recipes in batches.</summary>
public sealed class RecipeEmbedder(IEmbeddingGenerator<string, Embedding<float>> generator)
{
    private const int Batch = 64;

    public async Task<Dictionary<int, ReadOnlyMemory<float>>> EmbedAsync(IReadOnlyList<(int Id, string Title, string[] Steps)> recipes, CancellationToken stop = default)
    {
        var result = new Dictionary<int, ReadOnlyMemory<float>>(recipes.Count);
        foreach (var chunk in recipes.Chunk(Batch))
        {
            var vectors = await generator.GenerateAsync(chunk.Select(r => r.Title + "\n" + string.Join(' ', r.Steps)), cancellationToken: stop);
            for (var i = 0; i < chunk.Length; i++) result[chunk[i].Id] = vectors[i].Vector;
        }

        return result;
    }
}

public sealed class Clip { [VectorStoreKey] public string Id { get; set; } = ""; [VectorStoreData] public string Line { get; set; } = ""; [VectorStoreVector(1536)] public ReadOnlyMemory<float> V { get; set; } }

/// <summary>Subtitles to points: cuts, vectors, upsert.</summary>
public class SubtitleIndexing
{
    private readonly EmbeddingClient _openAi;
    private readonly VectorStoreCollection<string, Clip> _clips;

    public SubtitleIndexing(EmbeddingClient openAi, VectorStoreCollection<string, Clip> clips) => (_openAi, _clips) = (openAi, clips);

    public async Task<int> TakeAsync(string film, TextReader srt)
    {
        await _clips.EnsureCollectionExistsAsync();
        var lines = new List<string>();
        while (await srt.ReadLineAsync() is { } l)
            if (l.Length > 0 && !l.Contains("-->") && !int.TryParse(l, out _)) lines.Add(l);
        var windows = lines.Select((_, i) => string.Join(' ', lines.Skip(i).Take(4))).Where((_, i) => i % 3 == 0).ToList();
        OpenAI.Embeddings.OpenAIEmbeddingCollection made = await _openAi.GenerateEmbeddingsAsync(windows);
        await _clips.UpsertAsync(made.Select(m => new Clip { Id = $"{film}/{m.Index}", Line = windows[m.Index], V = m.ToFloats() }));
        return windows.Count;
    }
}

/// <summary>Embeddings that are asked for twice come from memory.</summary>
public sealed class RememberingGenerator(IEmbeddingGenerator<string, Embedding<float>> inner) : DelegatingEmbeddingGenerator<string, Embedding<float>>(inner)
{
    private readonly Dictionary<string, Embedding<float>> _known = [];

    public override async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var wanted = values.ToList();
        var missing = wanted.Where(w => !_known.ContainsKey(w)).Distinct().ToList();
        if (missing.Count > 0)
        {
            var made = await base.GenerateAsync(missing, options, cancellationToken);
            for (var i = 0; i < missing.Count; i++) _known[missing[i]] = made[i];
        }

        return new(wanted.Select(w => _known[w]));
    }
}

/// <summary>Meaning of an exhibit's label as numbers of length one.</summary>
public sealed class Essence(ITextEmbeddingGenerationService texts)
{
    public async Task<float[]> OfAsync(string label)
    {
        var raw = (await texts.GenerateEmbeddingAsync(label.Trim())).ToArray();
        var norm = MathF.Sqrt(raw.Sum(x => x * x));
        if (norm > 0) for (var i = 0; i < raw.Length; i++) raw[i] /= norm;
        return raw;
    }
}

public sealed class LocalVectorizer(HttpClient sidecar)
{
    private sealed record Answer(float[][] Vectors, string Model);

    public async Task<float[][]> VectorizeAsync(string[] sentences, CancellationToken stop)
    {
        using var response = await sidecar.PostAsJsonAsync("v1/embed", new { inputs = sentences, normalize = true }, stop);
        response.EnsureSuccessStatusCode();
        var answer = await response.Content.ReadFromJsonAsync<Answer>(stop);
        return answer is { Vectors.Length: var n } && n == sentences.Length ? answer.Vectors : throw new InvalidDataException("vectors are missing");
    }
}

public sealed record EmbeddingRow(string Id, float[] Values, string Model);

public sealed class EmbeddingMismatchException(int expected, int actual) : Exception($"{expected} dimensions expected, {actual} found");
