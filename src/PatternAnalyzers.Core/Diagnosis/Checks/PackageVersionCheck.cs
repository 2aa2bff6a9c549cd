using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Diagnosis.Checks;

internal sealed class PackageVersionCheck : Check
{
    public override string Name => "package_version";

    public override string Title => "Package and tool have one version.";

    public override Finding Examine(Symptoms symptoms)
    {
        var others = symptoms.Projects.Where(project => project.PackageVersion is { Length: > 0 } version && version != symptoms.ToolVersion).ToList();
        return others.Count == 0
            ? Ok($"package and tool are version {symptoms.ToolVersion}")
            : Bad(
                FindingLevel.Problem,
                $"{Counted.Of(others.Count, "project")} with another version of the package than this tool's {symptoms.ToolVersion}, so merge leaves their fragments out",
                "Use one version of package and tool.", others.Select(project => $"{project.Path} ({project.PackageVersion})"));
    }
}
