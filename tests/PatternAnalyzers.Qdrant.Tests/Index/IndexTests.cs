using Microsoft.Extensions.AI;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Embeddings;
using PatternAnalyzers.Publishing.Qdrant.Indexing;
using PatternAnalyzers.Publishing.Qdrant.Points;

namespace PatternAnalyzers.Qdrant.Tests.Index;

/// <summary>Tests of the collection's side of a publication.</summary>
public abstract class IndexTests : ServerTests
{
    private int publications;

    private protected IndexTests(Servers servers)
        : base(servers) =>
        Index = Indexed(Embedder);

    private protected CountingEmbedder Embedder { get; } = new();

    private protected QdrantIndex Index { get; }

    private protected QdrantIndex Indexed(IEmbeddingGenerator<string, Embedding<float>> embedder) => new(Client, Options, embedder);

    private protected Task<PointPlan> Publish(params Pattern[] patterns) => Publish(Samples.Repository, patterns);

    private protected async Task<PointPlan> Publish(string repository, params Pattern[] patterns)
    {
        var target = await Index.PrepareAsync(Cancellation);
        var plan = Index.Plan(patterns, repository, await Index.ReadOwnedAsync(target, repository, Cancellation));
        var stamp = new PointStamp($"publication {++publications}", $"2026-01-0{publications}T00:00:00Z");
        await Index.WriteAsync(target, plan, stamp, null, Cancellation);
        await Index.VerifyAsync(target, plan, stamp, Cancellation);
        await Index.RemoveAsync(target, plan.Vanished, Cancellation);
        return plan;
    }

    private protected async Task<Point> PointOf(Pattern pattern) =>
        (await Client.RetrieveAsync(Collection, [PointId.Of(pattern.PatternId)], PointSelection.Whole, Cancellation)).ShouldHaveSingleItem();

    private protected static List<PointChange> Changes(PointPlan plan) => [.. plan.Drafts.Select(draft => draft.Change)];

    private protected static int Dimension => LexicalHashEmbedder.Dimension;
}
