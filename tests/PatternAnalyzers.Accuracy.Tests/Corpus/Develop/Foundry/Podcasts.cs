using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Embeddings;

namespace Corpus.Foundry.Podcasts;

public sealed record Snippet(string Episode, TimeSpan At, string Words);

public interface ISnippetIndex
{
    Task<IReadOnlyList<Snippet>> NearAsync(ReadOnlyMemory<float> vector, int count, CancellationToken ct);
    Task PutAsync(Snippet snippet, ReadOnlyMemory<float> vector, CancellationToken ct);
}

/// <summary>Cuts a transcript into overlapping pieces and files each under its vector.</summary>
public sealed class TranscriptShelf
{
    private readonly ITextEmbeddingGenerationService _embeddings;
    private readonly ISnippetIndex _index;

    public TranscriptShelf(ITextEmbeddingGenerationService embeddings, ISnippetIndex index) => (_embeddings, _index) = (embeddings, index);

    public async Task FileAsync(string episode, IReadOnlyList<(TimeSpan At, string Word)> words, CancellationToken ct)
    {
        const int window = 120, step = 90;
        for (var start = 0; start < words.Count; start += step)
        {
            var piece = words.Skip(start).Take(window).ToList();
            var text = string.Join(' ', piece.Select(w => w.Word));
            var vectors = await _embeddings.GenerateEmbeddingsAsync([text], cancellationToken: ct);
            await _index.PutAsync(new Snippet(episode, piece[0].At, text), vectors[0], ct);
        }
    }
}

public sealed class ShowNotes(ISnippetIndex index, ITextEmbeddingGenerationService embeddings, IChatCompletionService chat)
{
    private const string Persona = "You write show notes. Give a time stamp for every claim.";

    public async Task<string> WriteAsync(string topic, CancellationToken ct)
    {
        var probe = await embeddings.GenerateEmbeddingAsync(topic, cancellationToken: ct);
        var history = new ChatHistory(Persona);
        foreach (var s in await index.NearAsync(probe, 8, ct))
            history.AddSystemMessage($"{s.Episode} {s.At:hh\\:mm\\:ss}: {s.Words}");
        history.AddUserMessage("Topic: " + topic);
        var message = await chat.GetChatMessageContentAsync(history, cancellationToken: ct);
        return message.Content ?? "";
    }
}

/// <summary>Fetches what the model should see of earlier episodes; the caller does the asking.</summary>
public sealed class EpisodeRetriever(ISnippetIndex index, ITextEmbeddingGenerationService embeddings)
{
    public async Task<string> GroundingAsync(string question, int tokens, CancellationToken ct)
    {
        var vector = await embeddings.GenerateEmbeddingAsync(question, cancellationToken: ct);
        var candidates = await index.NearAsync(vector, 20, ct);
        var room = tokens * 4;
        var chosen = new List<string>();
        foreach (var c in candidates.DistinctBy(c => c.Words))
        {
            if ((room -= c.Words.Length) < 0) break;
            chosen.Add($"<quote from=\"{c.Episode}\">{c.Words}</quote>");
        }

        return string.Join('\n', chosen);
    }
}
