using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexNodes.LlmCost;

public sealed record ModelLlmCall(Guid SessionId, string Model, string PromptHash, int PromptTokens, int CompletionTokens, bool Cached, bool Succeeded);
public sealed record ModelWasteFinding(string Kind, Guid SessionId, int WastedTokens, string Evidence);

public abstract class NodeBaseCompute<TIn, TOut>
{
    public Task<TOut> ExecuteComputeAsync(TIn input, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Calculate(input));
    }

    protected abstract TOut Calculate(TIn input);
}

public sealed class NodeWasteDetectionCompute : NodeBaseCompute<IReadOnlyList<ModelLlmCall>, IReadOnlyList<ModelWasteFinding>>
{
    protected override IReadOnlyList<ModelWasteFinding> Calculate(IReadOnlyList<ModelLlmCall> input)
    {
        var findings = new List<ModelWasteFinding>();
        foreach (var session in input.GroupBy(c => c.SessionId))
        {
            foreach (var repeat in session.Where(c => !c.Cached).GroupBy(c => c.PromptHash).Where(g => g.Count() > 1))
            {
                findings.Add(new("duplicate_prompt", session.Key, repeat.Skip(1).Sum(c => c.PromptTokens), $"{repeat.Count()} identical prompts"));
            }

            var failed = session.Where(c => !c.Succeeded).Sum(c => c.PromptTokens + c.CompletionTokens);
            var total = session.Sum(c => c.PromptTokens + c.CompletionTokens);
            if (failed > total / 5)
            {
                findings.Add(new("failed_calls", session.Key, failed, $"{failed} of {total} tokens"));
            }

            findings.AddRange(session.Where(c => c.PromptTokens > 50_000 && c.CompletionTokens < 100)
                .Select(c => new ModelWasteFinding("oversized_context", session.Key, c.PromptTokens - 50_000, c.Model)));
        }

        return findings.OrderByDescending(f => f.WastedTokens).ToList();
    }
}

public sealed record ModelSavingsInput(int TokensWithout, int TokensWith, decimal UsdPerMillionTokens, int RunsPerDay);
public sealed record ModelSavingsEstimate(decimal UsdPerDay, decimal UsdPerMonth, double Ratio);

/// <summary>Estimates what injected patterns save, compared with runs that had none.</summary>
public class NodeSavingsEstimationCompute(ModelOnexContainer container) : NodeCompute<ModelSavingsInput, ModelSavingsEstimate>(container)
{
    public override ModelSavingsEstimate Compute(ModelSavingsInput input)
    {
        var saved = Math.Max(0, input.TokensWithout - input.TokensWith);
        var perDay = saved * input.RunsPerDay / 1_000_000m * input.UsdPerMillionTokens;
        return new(decimal.Round(perDay, 4), decimal.Round(perDay * 30, 2), input.TokensWithout == 0 ? 0 : (double)saved / input.TokensWithout);
    }
}

public sealed record ModelCandidate(string Id, double Quality, decimal UsdPerMillion, int ContextTokens, IReadOnlySet<string> Capabilities, bool Healthy);
public sealed record ModelRoutingNeed(int PromptTokens, IReadOnlySet<string> Capabilities, decimal? BudgetPerMillion, double CostWeight);
public sealed record ModelRoutedModel(string? Id, double Score, IReadOnlyList<string> Rejected);

public class NodeModelRouterCompute
{
    public async Task<ModelRoutedModel> ExecuteComputeAsync(ModelRoutingNeed need, IEnumerable<ModelCandidate> candidates)
    {
        await Task.CompletedTask;
        var rejected = new List<string>();
        (string? Id, double Score) best = (null, double.MinValue);
        foreach (var c in candidates)
        {
            if (!c.Healthy || c.ContextTokens < need.PromptTokens || !need.Capabilities.IsSubsetOf(c.Capabilities) || c.UsdPerMillion > (need.BudgetPerMillion ?? decimal.MaxValue))
            {
                rejected.Add(c.Id);
                continue;
            }

            var score = (1 - need.CostWeight) * c.Quality - need.CostWeight * Math.Log10(1 + (double)c.UsdPerMillion);
            if (score > best.Score)
                best = (c.Id, score);
        }

        return new ModelRoutedModel(best.Id, best.Id is null ? 0 : best.Score, rejected);
    }
}
