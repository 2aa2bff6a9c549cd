using System.Runtime.CompilerServices;
using PatternAnalyzers.Publishing.Embeddings;
using PatternAnalyzers.Publishing.Qdrant.Payloads;
using PatternAnalyzers.Publishing.Qdrant.Points;

namespace PatternAnalyzers.Publishing.Qdrant.Indexing;

/// <summary>Writes drafts: new points as a whole, known ones by their owned keys, vectors only where the text changed.</summary>
internal sealed class PointWriter(IQdrantClient client, QdrantTarget target, VectorSource vectors, int parallelism)
{
    // The server takes 32 MB a request; vectors and escapes come on top of what is counted here.
    private const int LargestRequest = 8 * 1024 * 1024;

    // As text a number of a vector takes about this many characters.
    private const int CharactersANumber = 12;

    /// <param name="plan">What to write.</param>
    /// <param name="stamp">Which publication writes it.</param>
    /// <param name="written">Told after each request how many points it wrote; never two at once, in no order.</param>
    /// <param name="cancellation">Stops between requests.</param>
    public async Task WriteAsync(PointPlan plan, PointStamp stamp, Action<int>? written, CancellationToken cancellation)
    {
        var gate = new object();
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, parallelism), CancellationToken = cancellation };
        await Parallel.ForEachAsync(
            RequestsAsync(plan, stamp, cancellation),
            options,
            async (request, token) =>
            {
                await client.ApplyAsync(target.Collection, request.Steps, token).ConfigureAwait(false);
                lock (gate)
                    written?.Invoke(request.Points);
            }).ConfigureAwait(false);
    }

    // Embedding happens one batch after the other, writing beside it.
    private async IAsyncEnumerable<(IReadOnlyList<PointOperation> Steps, int Points)> RequestsAsync(
        PointPlan plan,
        PointStamp stamp,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var batch in Cut(plan.Changed))
        {
            var payloads = batch.ConvertAll(draft => PatternPayload.Of(draft.Pattern, plan.Repository, vectors.Model));
            var texts = batch.Zip(payloads).Where(pair => pair.First.Change is not PointChange.Update).Select(pair => pair.Second.Text).ToList();
            var embedded = new Queue<float[]>(await vectors.EmbedAsync(texts, cancellation).ConfigureAwait(false));
            yield return (Steps(batch, payloads, embedded, stamp), batch.Count);
        }
    }

    private IEnumerable<List<PointDraft>> Cut(IEnumerable<PointDraft> drafts)
    {
        var batch = new List<PointDraft>();
        var length = 0;
        foreach (var draft in drafts)
        {
            var size = draft.Length + (target.Dimension * CharactersANumber);
            if (batch.Count == target.BatchSize || (batch.Count > 0 && length + size > LargestRequest))
            {
                yield return batch;
                batch = [];
                length = 0;
            }

            batch.Add(draft);
            length += size;
        }

        if (batch.Count > 0)
            yield return batch;
    }

    private List<PointOperation> Steps(List<PointDraft> batch, List<PatternPayload> payloads, Queue<float[]> embedded, PointStamp stamp)
    {
        var fresh = new List<Point>();
        var moved = new List<Point>();
        var changes = new List<PointOperation>();
        foreach (var (draft, payload) in batch.Zip(payloads))
        {
            var id = PointId.Of(draft.PatternId);
            var values = stamp.On(payload.Values, isNew: draft.Change is PointChange.Insert);
            if (draft.Change is PointChange.Insert)
                fresh.Add(new() { Id = id, Payload = values, Vectors = Vectors(embedded.Dequeue(), payload.Text) });
            else
                changes.Add(new PointOperation.SetPayload([id], values));
            if (draft.Change is PointChange.Embed)
                moved.Add(new() { Id = id, Vectors = Vectors(embedded.Dequeue(), payload.Text) });
        }

        // Vectors come before the hash of their text: cut off in between, the next publication writes both again.
        List<PointOperation> steps = [];
        if (fresh.Count > 0)
            steps.Add(new PointOperation.Upsert(fresh));
        if (moved.Count > 0)
            steps.Add(new PointOperation.UpdateVectors(moved));
        steps.AddRange(changes);
        return steps;
    }

    private PointVectors Vectors(float[] dense, string text) =>
        PointVectors.Of(target.VectorName, dense, target.SparseName, target.SparseName is null ? null : Bm25.Document(text));
}
