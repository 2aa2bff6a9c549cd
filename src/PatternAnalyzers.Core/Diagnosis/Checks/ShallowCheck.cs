using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Diagnosis.Checks;

internal sealed class ShallowCheck : Check
{
    public override string Name => "shallow";

    public override string Title => "The clone is deep enough for recency.";

    public override Finding Examine(Symptoms symptoms) => symptoms.ShallowFiles == 0
        ? Ok("the history is whole where it is needed")
        : Bad(
            FindingLevel.Warning,
            $"the clone is shallow: the last change of {Counted.Of(symptoms.ShallowFiles, "file")} is unknown, and with it recency",
            "Fetch the whole history: 'git fetch --unshallow', or fetch-depth: 0 in CI.");
}
