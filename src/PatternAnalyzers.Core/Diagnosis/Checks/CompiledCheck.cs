using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Diagnosis.Checks;

internal sealed class CompiledCheck : Check
{
    public override string Name => "compiled";

    public override string Title => "Every analysed project was compiled with the analysis.";

    public override Finding Examine(Symptoms symptoms)
    {
        var without = symptoms.Analysed.Where(project => !project.HasFacts).ToList();
        var skipped = without.Where(project => project.Compiled).Select(project => project.Path).ToList();
        if (skipped.Count > 0)
            return Bad(
                FindingLevel.Problem,
                $"{Counted.Of(skipped.Count, "project")} compiled without facts: the compile was skipped, or came from an IDE or before the package",
                "Run 'dotnet build' there; with -t:Rebuild if it does nothing.",
                skipped);
        return without.Count == 0
            ? Ok("facts of every analysed project")
            : Bad(
                FindingLevel.Problem,
                $"{Counted.Of(without.Count, "project")} not built yet",
                "Run 'dotnet build'.",
                without.Select(project => project.Path));
    }
}
