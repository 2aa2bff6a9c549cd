using System.Text.RegularExpressions;
using OmniBase.Models;

namespace Corpus.OnexNodes.Checkpoints;

public sealed record ModelCheckpointIssue(string Field, string Problem);

public sealed class NodeCheckpointValidateCompute
{
    private static readonly string[] Phases = ["plan", "implement", "review", "ci", "merge"];

    public Task<ModelComputeOutput<IReadOnlyList<ModelCheckpointIssue>>> ExecuteComputeAsync(ModelContractCompute contract, ModelCheckpoint checkpoint)
    {
        var issues = new List<ModelCheckpointIssue>();
        if (!TicketPattern().IsMatch(checkpoint.TicketId))
            issues.Add(new("ticket_id", "not of the form ABC-123"));
        if (Array.IndexOf(Phases, checkpoint.Phase) < 0)
            issues.Add(new("phase", $"unknown phase {checkpoint.Phase}"));
        if (checkpoint.Attempt < 1)
            issues.Add(new("attempt", "must be positive"));
        if (!ShaPattern().IsMatch(checkpoint.CommitSha))
            issues.Add(new("commit_sha", "not a SHA"));
        issues.AddRange(checkpoint.Artifacts.Where(Path.IsPathRooted).Select(a => new ModelCheckpointIssue("artifacts", $"{a} is absolute")));

        return Task.FromResult(new ModelComputeOutput<IReadOnlyList<ModelCheckpointIssue>>(contract.CorrelationId, issues));
    }

    private static Regex TicketPattern() => new(@"^[A-Z]{2,6}-\d+$", RegexOptions.CultureInvariant);

    private static Regex ShaPattern() => new("^[0-9a-f]{7,40}$", RegexOptions.CultureInvariant);
}
