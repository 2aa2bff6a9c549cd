using Microsoft.Extensions.AI;
using PatternAnalyzers.Publishing.Qdrant;
using PatternAnalyzers.Publishing.Qdrant.Indexing;
using PatternAnalyzers.Publishing.Qdrant.Payloads;
using PatternAnalyzers.Publishing.Qdrant.Points;

namespace PatternAnalyzers.Publishing.Validating;

/// <summary>Names and files of the points that publications wrote, by pattern id.</summary>
internal static class PointNames
{
    public static async Task<Dictionary<string, (string Name, string FilePath)>> ReadAsync(
        IQdrantClient client,
        QdrantStoreOptions options,
        IEmbeddingGenerator<string, Embedding<float>> embedder,
        CancellationToken cancellation)
    {
        var target = await new QdrantIndex(client, options, embedder).RequireAsync(cancellation).ConfigureAwait(false);
        var ours = PointFilter.All(PointCondition.Equal(PayloadKeys.SourceSystem, PayloadKeys.OurSystem));
        var points = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        await foreach (var point in client
            .ScrollAsync(target.Collection, ours, PointSelection.Only(PayloadKeys.Name, "file_path"), target.PageSize, cancellation)
            .ConfigureAwait(false))
            points[point.Id.Text] = (point.Payload?[PayloadKeys.Name]?.ToString() ?? "", point.Payload?["file_path"]?.ToString() ?? "");

        return points;
    }
}
