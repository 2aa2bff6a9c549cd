using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Diagnosis.Checks;

internal sealed class ProjectsCheck : Check
{
    public override string Name => "projects";

    public override string Title => "There are C# projects.";

    public override Finding Examine(Symptoms symptoms) => symptoms.Projects.Count > 0
        ? Ok(Counted.Of(symptoms.Projects.Count, "C# project") + " found")
        : Bad(FindingLevel.Problem, "there is no C# project here", "Run in the folder of a repository with .csproj files, or name it.");
}
