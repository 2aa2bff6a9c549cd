using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Diagnosis.Checks;

internal sealed class AnalyzersCheck : Check
{
    public override string Name => "analyzers";

    public override string Title => "Builds run analyzers, or may compile once more.";

    public override Finding Examine(Symptoms symptoms)
    {
        var off = symptoms.Analysed.Where(project => project.AnalyzersOff).ToList();
        var lost = off.Where(project => project.FallbackOff).Select(project => project.Path).ToList();
        if (lost.Count > 0)
            return Bad(
                FindingLevel.Problem,
                $"analyzers are off and PatternFallback=never in {Counted.Of(lost.Count, "project")}, so builds leave nothing",
                "Run analyzers, or set PatternFallback=auto.",
                lost);
        return off.Count == 0
            ? Ok("analyzers run in builds")
            : Bad(
                FindingLevel.Warning,
                $"analyzers are off in {Counted.Of(off.Count, "project")}, so each build compiles them once more for the facts",
                "Run analyzers in the build that leaves the manifest.",
                off.Select(project => project.Path));
    }
}
