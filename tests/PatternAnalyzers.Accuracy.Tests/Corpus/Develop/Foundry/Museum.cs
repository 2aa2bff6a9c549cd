using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.VectorData;

namespace Corpus.Foundry.Museum;

public sealed class Plaque
{
    [VectorStoreKey] public string Id { get; set; } = "";
    [VectorStoreData(IsIndexed = true)] public string Hall { get; set; } = "";
    [VectorStoreData] public string Text { get; set; } = "";
    [VectorStoreVector(768)] public ReadOnlyMemory<float> Vector { get; set; }
}

/// <summary>Answers visitors from the texts on the walls.</summary>
public sealed class AudioGuide(VectorStoreCollection<string, Plaque> plaques, IChatClient model)
{
    public async IAsyncEnumerable<string> SpeakAsync(string question, string hall, [EnumeratorCancellation] CancellationToken ct = default)
    {
        var sources = new StringBuilder();
        var options = new VectorSearchOptions<Plaque> { Filter = p => p.Hall == hall };
        await foreach (var hit in plaques.SearchAsync(question, 4, options, ct))
            if (hit.Score > 0.55) sources.Append("- ").AppendLine(hit.Record.Text);

        if (sources.Length == 0)
        {
            yield return "Nothing in this hall speaks of that.";
            yield break;
        }

        var prompt = $"Answer in at most three sentences, only from these plaques:\n{sources}\nVisitor: {question}";
        await foreach (var piece in model.GetStreamingResponseAsync(prompt, cancellationToken: ct))
            yield return piece.Text;
    }
}

/// <summary>Gives each plaque its vector again when its text was edited.</summary>
public sealed class PlaqueEmbedder
{
    private readonly IEmbeddingGenerator<string, Embedding<float>> _generator;
    private readonly VectorStoreCollection<string, Plaque> _store;

    public PlaqueEmbedder(IEmbeddingGenerator<string, Embedding<float>> generator, VectorStoreCollection<string, Plaque> store)
    {
        _generator = generator;
        _store = store;
    }

    public async Task<int> RefreshAsync(IEnumerable<Plaque> edited, CancellationToken ct)
    {
        var n = 0;
        foreach (var batch in edited.Where(p => !string.IsNullOrWhiteSpace(p.Text)).Chunk(32))
        {
            var vectors = await _generator.GenerateAsync(batch.Select(p => $"{p.Hall}: {p.Text}"), cancellationToken: ct);
            for (var i = 0; i < batch.Length; i++) batch[i].Vector = vectors[i].Vector;
            await _store.UpsertAsync(batch, ct);
            n += batch.Length;
        }

        return n;
    }
}

public sealed record GuideAnswer(string Text, IReadOnlyList<string> PlaqueIds, double Confidence);

public static class GuideRegistration
{
    public static IServiceCollection AddAudioGuide(this IServiceCollection services) =>
        services.AddSingleton<AudioGuide>().AddSingleton<PlaqueEmbedder>();
}
