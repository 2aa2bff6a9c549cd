using OmniBase.Enums;

namespace Corpus.OnexFlow.Handlers;

public sealed record BaselineSample(double BaselineMs, double CandidateMs, int BaselineTokens, int CandidateTokens);
public sealed record BaselineDelta(Guid ComparisonId, DateTimeOffset ComputedAt, double MsDelta, double TokenDelta, double LowerBound, double UpperBound);

/// <summary>A/B deltas with a bootstrap interval.</summary>
public sealed class HandlerBaselineComparison
{
    public EnumHandlerType HandlerType => EnumHandlerType.InfraHandler;
    public EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.NondeterministicCompute;

    public BaselineDelta Handle(IReadOnlyList<BaselineSample> request)
    {
        var deltas = request.Select(s => s.CandidateMs - s.BaselineMs).ToArray();
        var means = new double[500];
        for (var i = 0; i < means.Length; i++)
        {
            var sum = 0.0;
            for (var j = 0; j < deltas.Length; j++) sum += deltas[Random.Shared.Next(deltas.Length)];
            means[i] = sum / deltas.Length;
        }

        Array.Sort(means);
        return new BaselineDelta(Guid.NewGuid(), DateTimeOffset.UtcNow, deltas.Average(), request.Average(s => s.CandidateTokens - s.BaselineTokens), means[12], means[487]);
    }
}
