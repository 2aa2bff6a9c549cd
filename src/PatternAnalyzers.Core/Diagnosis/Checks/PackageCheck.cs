using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Diagnosis.Checks;

internal sealed class PackageCheck : Check
{
    public override string Name => "package";

    public override string Title => "Every project references the package.";

    public override Finding Examine(Symptoms symptoms)
    {
        var without = symptoms.Projects.Where(project => project.PackageVersion is null).Select(project => project.Path).ToList();
        if (without.Count == 0)
            return Ok("the package is referenced wherever there is C#");
        return Bad(
            without.Count == symptoms.Projects.Count ? FindingLevel.Problem : FindingLevel.Warning,
            $"{Counted.Of(without.Count, "project")} of {symptoms.Projects.Count} without the package PatternAnalyzers",
            "Add a GlobalPackageReference to Directory.Packages.props, or a PackageReference to Directory.Build.props, then restore and build.",
            without);
    }
}
