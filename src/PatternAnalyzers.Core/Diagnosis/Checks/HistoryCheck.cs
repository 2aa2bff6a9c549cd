namespace PatternAnalyzers.Core.Diagnosis.Checks;

internal sealed class HistoryCheck : Check
{
    public override string Name => "history";

    public override string Title => "Version control knows the sources.";

    public override Finding Examine(Symptoms symptoms) => symptoms.HistoryUnknown is { } reason
        ? Bad(
            FindingLevel.Warning,
            $"git says nothing about the sources ({reason}), so recency is unknown",
            "Run in a clone with at least one commit, with git on the PATH.")
        : Ok("git knows the sources");
}
