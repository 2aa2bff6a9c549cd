using OmniBase.Models;

namespace Corpus.OnexNodes.Extraction;

public sealed record ModelContractKeywordExtraction : ModelContractBase
{
    public required IReadOnlyList<string> Documents { get; init; }
    public int Top { get; init; } = 10;
}

public class NodeKeywordExtractorCompute
{
    private static readonly HashSet<string> StopWords = ["the", "and", "for", "with", "that", "this", "from", "are"];

    public Task<Dictionary<int, List<(string Term, double Weight)>>> ExecuteComputeAsync(ModelContractKeywordExtraction contract)
    {
        var tokenized = contract.Documents.Select(Tokenize).ToList();
        var documentFrequency = tokenized.SelectMany(d => d.Distinct()).GroupBy(t => t).ToDictionary(g => g.Key, g => g.Count());
        var result = new Dictionary<int, List<(string, double)>>();

        for (var i = 0; i < tokenized.Count; i++)
        {
            var document = tokenized[i];
            result[i] = document
                .GroupBy(t => t)
                .Select(g => (Term: g.Key, Weight: g.Count() / (double)document.Count * Math.Log((1.0 + tokenized.Count) / (1 + documentFrequency[g.Key]) + 1)))
                .OrderByDescending(t => t.Weight)
                .ThenBy(t => t.Term, StringComparer.Ordinal)
                .Take(contract.Top)
                .ToList();
        }

        return Task.FromResult(result);
    }

    private static List<string> Tokenize(string text)
        => new string(text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ').ToArray())
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(t => t.Length > 2 && !StopWords.Contains(t))
            .ToList();
}

public sealed record ModelTaskOutcome(int TestsPassed, int TestsFailed, bool Compiled, int UserCorrections, TimeSpan Elapsed, TimeSpan Expected);

/// <summary>Success of a task between 0 and 1; a task which does not compile never exceeds 0.2.</summary>
public class NodeSuccessScorerCompute
{
    public Task<double> ExecuteComputeAsync(ModelContractCompute contract, ModelTaskOutcome outcome)
    {
        var tests = outcome.TestsPassed + outcome.TestsFailed;
        var passRate = tests == 0 ? 0.5 : outcome.TestsPassed / (double)tests;
        var corrections = 1.0 / (1 + outcome.UserCorrections);
        var speed = outcome.Elapsed <= outcome.Expected ? 1.0 : outcome.Expected / outcome.Elapsed;
        var score = 0.5 * passRate + 0.3 * corrections + 0.2 * speed;
        return Task.FromResult(outcome.Compiled ? score : Math.Min(score, 0.2));
    }
}
