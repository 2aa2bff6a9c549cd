using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Diagnosis.Checks;

internal sealed class StaleFragmentsCheck : Check
{
    public override string Name => "stale_fragments";

    public override string Title => "No fragment is stale.";

    public override Finding Examine(Symptoms symptoms)
    {
        var stale = symptoms.Fragments.Where(fragment => fragment.Stale is not null).ToList();
        return stale.Count == 0
            ? Ok("no fragment is stale")
            : Bad(
                FindingLevel.Problem,
                $"merge leaves {Counted.Of(stale.Count, "fragment")} out",
                "Build again at this commit; 'patterns merge --prune' deletes what is stale.",
                stale.Select(fragment => $"{fragment.File}: {fragment.Stale}"));
    }
}
