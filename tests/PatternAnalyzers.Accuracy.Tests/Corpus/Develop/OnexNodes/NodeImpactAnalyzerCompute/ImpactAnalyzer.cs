namespace Corpus.OnexNodes.Impact;

public sealed record ModelChangeSet(IReadOnlyList<string> Files);
public sealed record ModelArtifactTrigger(string Artifact, string PathPrefix, double Strength);
public sealed record ModelImpact(string Artifact, double Score, IReadOnlyList<string> Because);

public sealed class NodeImpactAnalyzerCompute
{
    private readonly IReadOnlyList<ModelArtifactTrigger> _triggers;

    public NodeImpactAnalyzerCompute(IReadOnlyList<ModelArtifactTrigger> triggers) => _triggers = triggers;

    public IReadOnlyList<ModelImpact> Analyze(ModelChangeSet changes)
    {
        var impacts =
            from trigger in _triggers
            let files = changes.Files.Where(f => f.StartsWith(trigger.PathPrefix, StringComparison.OrdinalIgnoreCase)).ToList()
            where files.Count > 0
            group (trigger, files) by trigger.Artifact into g
            let score = 1 - g.Aggregate(1.0, (rest, x) => rest * (1 - x.trigger.Strength))
            orderby score descending, g.Key
            select new ModelImpact(g.Key, Math.Round(score, 3), g.SelectMany(x => x.files).Distinct().ToList());
        return impacts.ToList();
    }
}
