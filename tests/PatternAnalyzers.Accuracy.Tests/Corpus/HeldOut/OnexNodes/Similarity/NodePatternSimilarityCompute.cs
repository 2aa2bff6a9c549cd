using OmniBase.Models;

namespace Corpus.OnexNodes.Similarity.HeldOut;

public abstract class NodeBaseCompute
{
    public ILogger? Log { get; init; }
    public abstract Task<ModelComputeOutput<double>> ExecuteComputeAsync(ModelContractSimilarity contract);
}

public record ModelContractSimilarity : ModelContractCompute
{
    public required (string[] Tokens, float[]? Embedding) Left { get; init; }
    public required (string[] Tokens, float[]? Embedding) Right { get; init; }
}

public sealed class NodePatternSimilarityCompute : NodeBaseCompute
{
    public override Task<ModelComputeOutput<double>> ExecuteComputeAsync(ModelContractSimilarity contract)
    {
        var jaccard = Jaccard(contract.Left.Tokens, contract.Right.Tokens);
        var value = (contract.Left.Embedding, contract.Right.Embedding) switch
        {
            ({ } a, { } b) when a.Length == b.Length => 0.75 * Cosine(a, b) + 0.25 * jaccard,
            _ => jaccard,
        };
        Log?.LogDebug("Similarity {Value:F3} ({Jaccard:F3} by tokens)", value, jaccard);
        return Task.FromResult(new ModelComputeOutput<double>(contract.CorrelationId, value));
    }

    private static double Jaccard(string[] a, string[] b)
    {
        var union = a.Union(b).Count();
        return union == 0 ? 1 : (double)a.Intersect(b).Count() / union;
    }

    private static double Cosine(float[] a, float[] b)
    {
        double dot = 0, na = 0, nb = 0;
        for (var i = 0; i < a.Length; i++)
        {
            dot += a[i] * b[i];
            na += a[i] * a[i];
            nb += b[i] * b[i];
        }
        return na == 0 || nb == 0 ? 0 : dot / Math.Sqrt(na * nb);
    }
}
