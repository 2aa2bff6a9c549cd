using System.Text.RegularExpressions;
using OmniBase.Attributes;
using OmniBase.Enums;
using OmniBase.Models;

namespace Corpus.OnexNodes.Rsd;

public sealed record ModelScopeItem(string Kind, string Value, int Line);

/// <summary>Finds files, directories and repositories named in the text of a plan.</summary>
public sealed class NodeScopeExtractCompute
{
    private static readonly Regex FilePattern = new(@"`(?<path>[\w./-]+\.(cs|py|ts|md|yaml))`", RegexOptions.Compiled);
    private static readonly Regex RepoPattern = new(@"\b(?<repo>omni[a-z_]+)\b", RegexOptions.Compiled);

    public Task<IReadOnlyList<ModelScopeItem>> ExecuteComputeAsync(ModelContractCompute contract)
    {
        var items = new List<ModelScopeItem>();
        var number = 0;
        foreach (var line in contract.Parameters["plan_text"].Split('\n'))
        {
            number++;
            foreach (Match m in FilePattern.Matches(line))
            {
                items.Add(new ModelScopeItem("file", m.Groups["path"].Value, number));
            }

            foreach (Match m in RepoPattern.Matches(line))
            {
                items.Add(new ModelScopeItem("repository", m.Groups["repo"].Value, number));
            }
        }

        return Task.FromResult<IReadOnlyList<ModelScopeItem>>(items.DistinctBy(i => (i.Kind, i.Value)).ToList());
    }
}

public sealed record ModelTicketFacts(int Dependents, int FailingTests, int AgeDays, int AgentRequests, bool UserMarkedUrgent);

/// <summary>Rapid software development priority: five weighted factors, each between 0 and 1.</summary>
[OnexNode(Kind = EnumNodeKind.Compute)]
public static class NodeRsdScoreCompute
{
    private static readonly (double Weight, Func<ModelTicketFacts, double> Factor)[] Factors =
    [
        (0.40, t => Saturate(t.Dependents, 8)),
        (0.25, t => Saturate(t.FailingTests, 5)),
        (0.15, t => Saturate(t.AgeDays, 30)),
        (0.10, t => Saturate(t.AgentRequests, 4)),
        (0.10, t => t.UserMarkedUrgent ? 1 : 0),
    ];

    public static double Compute(ModelTicketFacts ticket) => Math.Round(Factors.Sum(f => f.Weight * f.Factor(ticket)), 4);

    private static double Saturate(int value, int full) => Math.Min(1.0, Math.Max(0, value) / (double)full);
}
