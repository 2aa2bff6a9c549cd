namespace Corpus.OnexFlow.Adversarial.HostileReviewer.HeldOut;

public interface IReviewerModel { string Name { get; } Task<IReadOnlyList<string>> AttackAsync(string diff); }
public interface IFindingMerger { IReadOnlyList<string> Merge(IEnumerable<IReadOnlyList<string>> findings); }

public sealed class NodeHostileReviewer
{
    private readonly IReviewerModel[] _models;
    private readonly IFindingMerger _merger;

    public NodeHostileReviewer(IReviewerModel[] models, IFindingMerger merger)
    {
        _models = models;
        _merger = merger;
    }

    public async Task<IReadOnlyList<string>> ReviewAsync(string diff, int passes)
    {
        IReadOnlyList<string> agreed = [];
        for (var pass = 0; pass < passes; pass++)
        {
            var answers = await Task.WhenAll(_models.Select(m => m.AttackAsync(diff)));
            var merged = _merger.Merge(answers.Append(agreed));
            if (merged.Count == agreed.Count) break;
            agreed = merged;
        }

        return agreed;
    }
}
