using OmniBase.Models;

namespace Corpus.OnexNodes.Assess.HeldOut;

public record PatternUnderReview(string Name, string Code, int UsageCount, double? SuccessRate, DateTimeOffset LastUsed);
public record QualityCard(double Compliance, double Maintainability, double Recency, double Overall, char Grade);

public class NodePatternQualityAssessorCompute
{
    public async Task<QualityCard> ExecuteComputeAsync(ModelContractCompute contract, PatternUnderReview p, DateTimeOffset asOf)
    {
        var compliance = Compliance(p);
        var maintainability = await Task.FromResult(Maintainability(p.Code));
        var recency = (asOf - p.LastUsed).TotalDays switch { <= 30 => 1.0, <= 90 => 0.9, <= 180 => 0.7, <= 365 => 0.5, _ => 0.3 };
        var overall = 0.4 * compliance + 0.3 * maintainability + 0.1 * recency + 0.2 * (p.SuccessRate ?? 0.5);
        return new(compliance, maintainability, recency, overall, "FDCBA"[Math.Min(4, (int)(overall * 5))]);
    }

    double Compliance(PatternUnderReview p)
    {
        double score = 0.5;
        if (p.Code.Contains("dynamic ")) return 0;
        if (p.Name.EndsWith("Effect") || p.Name.EndsWith("Compute")) score += 0.2;
        if (p.Code.Contains("sealed record")) score += 0.1;
        if (p.Code.Contains("Dictionary<string, object>")) score -= 0.2;
        return Math.Clamp(score, 0, 1);
    }

    double Maintainability(string code)
    {
        int depth = 0, deepest = 0;
        foreach (char c in code)
        {
            if (c == '{') deepest = Math.Max(deepest, ++depth);
            else if (c == '}') depth--;
        }
        return 1.0 / (1 + Math.Max(0, deepest - 3));
    }
}
