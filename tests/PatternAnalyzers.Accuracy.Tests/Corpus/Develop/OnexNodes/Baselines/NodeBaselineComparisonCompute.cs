using OmniBase.Attributes;
using OmniBase.Enums;

namespace Corpus.OnexNodes.Baselines;

public sealed record ModelRunSample(double CostUsd, double DurationSeconds, int Retries, bool Passed);
public sealed record ModelDelta(string Metric, double Control, double Candidate, double Relative, bool Significant);

[NodeArchetype(EnumNodeArchetype.Compute), HandlerCategory(EnumHandlerTypeCategory.NondeterministicCompute)]
public sealed class NodeBaselineComparisonCompute(Random random)
{
    private const int Resamples = 500;

    /// <summary>A/B deltas between two groups of runs, with a bootstrap test for significance.</summary>
    public IReadOnlyList<ModelDelta> Compare(IReadOnlyList<ModelRunSample> control, IReadOnlyList<ModelRunSample> candidate)
    {
        (string Name, Func<ModelRunSample, double> Get)[] metrics =
        [
            ("cost", s => s.CostUsd), ("duration", s => s.DurationSeconds), ("retries", s => s.Retries), ("pass_rate", s => s.Passed ? 1 : 0),
        ];

        return metrics.Select(m =>
        {
            var a = control.Select(m.Get).ToArray();
            var b = candidate.Select(m.Get).ToArray();
            var (meanA, meanB) = (a.Average(), b.Average());
            return new ModelDelta(m.Name, meanA, meanB, meanA == 0 ? 0 : (meanB - meanA) / meanA, IsSignificant(a, b, meanB - meanA));
        }).ToList();
    }

    private bool IsSignificant(double[] a, double[] b, double observed)
    {
        var pool = a.Concat(b).ToArray();
        var extreme = 0;
        for (var i = 0; i < Resamples; i++)
        {
            random.Shuffle(pool);
            var difference = pool.Skip(a.Length).Average() - pool.Take(a.Length).Average();
            if (Math.Abs(difference) >= Math.Abs(observed))
            {
                extreme++;
            }
        }

        return (double)extreme / Resamples < 0.05;
    }
}
