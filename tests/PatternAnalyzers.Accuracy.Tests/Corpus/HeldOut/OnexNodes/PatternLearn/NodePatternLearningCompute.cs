namespace Corpus.OnexNodes.PatternLearn.HeldOut;

public record Observation(string Label, double[] Features);
public record LearnedCluster(string Label, double[] Centre, int Size, double Spread);

public class NodePatternLearningCompute
{
    public int MinimumSize { get; init; } = 3;

    /// <summary>Groups observations by label and merges groups whose centres nearly coincide.</summary>
    public async Task<List<LearnedCluster>> ExecuteComputeAsync(IReadOnlyList<Observation> observations, double mergeDistance)
    {
        await ValueTask.CompletedTask;
        var clusters = observations.GroupBy(o => o.Label).Where(g => g.Count() >= MinimumSize).Select(Summarise).ToList();
        bool merged;
        do
        {
            merged = false;
            for (int i = 0; i < clusters.Count && !merged; i++)
                for (int j = i + 1; j < clusters.Count && !merged; j++)
                {
                    if (Distance(clusters[i].Centre, clusters[j].Centre) > mergeDistance) continue;
                    clusters[i] = Merge(clusters[i], clusters[j]);
                    clusters.RemoveAt(j);
                    merged = true;
                }
        } while (merged);
        return clusters;
    }

    private static LearnedCluster Summarise(IGrouping<string, Observation> group)
    {
        var rows = group.Select(o => o.Features).ToArray();
        var centre = Enumerable.Range(0, rows[0].Length).Select(c => rows.Average(r => r[c])).ToArray();
        return new(group.Key, centre, rows.Length, rows.Average(r => Distance(r, centre)));
    }

    private static LearnedCluster Merge(LearnedCluster a, LearnedCluster b)
    {
        int n = a.Size + b.Size;
        var centre = a.Centre.Zip(b.Centre, (x, y) => (x * a.Size + y * b.Size) / n).ToArray();
        return new($"{a.Label}+{b.Label}", centre, n, Math.Max(a.Spread, b.Spread));
    }

    private static double Distance(double[] a, double[] b) => Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
}
