namespace Corpus.OnexFlow.Orchestrators;

public sealed record Ballot(string Voter, bool Approve, double Confidence, string? Reason);

public interface IConsensusVoter
{
    string Name { get; }
    double Weight { get; }
    Task<Ballot> VoteAsync(string artifact, CancellationToken ct);
}

/// <summary>Asks several reviewers at once and needs two thirds of their weight.</summary>
public class NodeConsensusValidatorOrchestrator
{
    private readonly IList<IConsensusVoter> _voters;

    public NodeConsensusValidatorOrchestrator(IList<IConsensusVoter> voters) => _voters = voters;

    public async Task<(bool Accepted, IReadOnlyList<Ballot> Ballots)> ExecuteOrchestrationAsync(string artifact, TimeSpan patience)
    {
        using var cts = new CancellationTokenSource(patience);
        var asked = _voters.Select(v => Ask(v, artifact, cts.Token)).ToArray();
        var ballots = (await Task.WhenAll(asked)).Where(b => b is not null).Select(b => b!).ToList();
        var total = _voters.Sum(v => v.Weight);
        var yes = ballots.Where(b => b.Approve).Sum(b => _voters.First(v => v.Name == b.Voter).Weight * b.Confidence);
        return (total > 0 && yes / total >= 2d / 3, ballots);
    }

    private static async Task<Ballot?> Ask(IConsensusVoter voter, string artifact, CancellationToken ct)
    {
        try
        {
            return await voter.VoteAsync(artifact, ct);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }
}
