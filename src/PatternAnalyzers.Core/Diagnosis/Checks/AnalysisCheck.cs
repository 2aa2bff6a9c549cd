using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Diagnosis.Checks;

internal sealed class AnalysisCheck : Check
{
    public override string Name => "analysis";

    public override string Title => "The analysis is not switched off.";

    public override Finding Examine(Symptoms symptoms)
    {
        var off = symptoms.Projects.Where(project => project.AnalysisOff).Select(project => project.Path).ToList();
        if (off.Count == 0)
            return Ok("PatternAnalysis is on");
        return Bad(
            off.Count == symptoms.Projects.Count ? FindingLevel.Problem : FindingLevel.Warning,
            $"PatternAnalysis=false in {Counted.Of(off.Count, "project")}",
            "Remove the property where patterns are wanted.",
            off);
    }
}
