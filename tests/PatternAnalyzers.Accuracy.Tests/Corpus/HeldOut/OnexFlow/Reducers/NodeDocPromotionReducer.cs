using System.Collections.Immutable;
using OmniBase.Models;
using OmniBase.Nodes;

namespace Corpus.OnexFlow.Reducers.HeldOut;

public sealed record DocEvidence(string DocId, bool Helpful, int Citations);

public sealed record DocStanding(ImmutableDictionary<string, int> Points, ImmutableHashSet<string> Promoted);

internal sealed class DocPromotionPolicy
{
    public const int Threshold = 25;

    public DocStanding Take(DocStanding standing, DocEvidence evidence)
    {
        var before = standing.Points.GetValueOrDefault(evidence.DocId);
        var after = Math.Max(0, before + (evidence.Helpful ? 2 : -3) + evidence.Citations);
        var points = standing.Points.SetItem(evidence.DocId, after);
        var promoted = after >= Threshold ? standing.Promoted.Add(evidence.DocId) : after < Threshold / 2 ? standing.Promoted.Remove(evidence.DocId) : standing.Promoted;
        return new DocStanding(points, promoted);
    }
}

public sealed class NodeDocPromotionReducer : NodeReducer<(DocStanding Standing, DocEvidence Evidence), DocStanding>
{
    private readonly DocPromotionPolicy _policy = new();

    public NodeDocPromotionReducer(ModelOnexContainer container) : base(container) { }

    public override Task<DocStanding> ProcessAsync((DocStanding Standing, DocEvidence Evidence) input, CancellationToken cancellationToken = default)
        => Task.FromResult(_policy.Take(input.Standing, input.Evidence));
}
