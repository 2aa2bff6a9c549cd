using OmniBase.Models;

namespace Corpus.OnexFlow.Reducers;

public sealed record PatternUse(string PatternId, DateTimeOffset At, bool Succeeded, double DurationMs);

public sealed record ModelUsageAnalytics(string PatternId, int Uses, double SuccessRate, double P95Ms, string Trend);

public class NodeUsageAnalyticsReducer
{
    /// <summary>Reduces raw uses of patterns within a window to per-pattern metrics.</summary>
    public async Task<IReadOnlyList<ModelUsageAnalytics>> ExecuteReductionAsync(ModelContractReducer contract, IReadOnlyList<PatternUse> uses, DateTimeOffset windowEnd)
    {
        if (!contract.ReductionOperations.Contains("usage"))
            return [];

        var result = new List<ModelUsageAnalytics>();
        foreach (var g in uses.GroupBy(u => u.PatternId))
        {
            var durations = g.Select(u => u.DurationMs).Order().ToArray();
            var p95 = durations[Math.Min(durations.Length - 1, (int)Math.Ceiling(durations.Length * 0.95) - 1)];
            result.Add(new ModelUsageAnalytics(g.Key, durations.Length, g.Count(u => u.Succeeded) / (double)durations.Length, p95, TrendOf(g, windowEnd)));
        }

        return await Task.FromResult(result);
    }

    private static string TrendOf(IEnumerable<PatternUse> uses, DateTimeOffset end)
    {
        int recent = 0, older = 0;
        foreach (var use in uses)
        {
            if (end - use.At < TimeSpan.FromDays(7)) recent++; else older++;
        }

        return recent > older * 1.2 ? "rising" : recent * 1.2 < older ? "falling" : "flat";
    }
}
