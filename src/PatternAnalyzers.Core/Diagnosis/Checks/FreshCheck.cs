using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Diagnosis.Checks;

internal sealed class FreshCheck : Check
{
    public override string Name => "fresh";

    public override string Title => "Facts are not older than the sources.";

    public override Finding Examine(Symptoms symptoms)
    {
        var old = symptoms.Analysed.Where(project => project is { HasFacts: true, NewerSource: not null }).ToList();
        return old.Count == 0
            ? Ok("no source changed since the facts were written")
            : Bad(
                FindingLevel.Problem,
                $"sources changed since the last build of {Counted.Of(old.Count, "project")}",
                "Run 'dotnet build', then merge again.",
                old.Select(project => $"{project.Path} ({project.NewerSource})"));
    }
}
