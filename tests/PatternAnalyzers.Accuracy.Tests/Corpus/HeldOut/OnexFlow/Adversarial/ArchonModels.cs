namespace Corpus.OnexFlow.Adversarial.HeldOut;

public record ModelContractQdrantSearchEffect(string Collection, float[] QueryVector, int Limit = 10, float ScoreThreshold = 0.7f)
{
    public bool IsValid => QueryVector.Length is 384 or 768 or 1536 && Limit is > 0 and <= 1000;
}

public class ModelResultVectorIndexEffect
{
    public List<string> IndexedIds { get; set; } = new();
    public List<string> FailedIds { get; set; } = new();
    public double DurationMs { get; set; }
    public double SuccessRate => IndexedIds.Count + FailedIds.Count == 0 ? 0 : IndexedIds.Count / (double)(IndexedIds.Count + FailedIds.Count);
}
