using PatternAnalyzers.Core.Diagnosis.Checks;

namespace PatternAnalyzers.Core.Diagnosis;

/// <summary>Every check; one row each.</summary>
public static class CheckTable
{
    /// <summary>All checks in the order in which causes come before consequences.</summary>
    public static IReadOnlyList<Check> All { get; } =
    [
        new SdkCheck(),
        new ProjectsCheck(),
        new PackageCheck(),
        new PackageVersionCheck(),
        new AnalysisCheck(),
        new AnalyzersCheck(),
        new CompiledCheck(),
        new FreshCheck(),
        new FragmentsCheck(),
        new StaleFragmentsCheck(),
        new HistoryCheck(),
        new ShallowCheck(),
    ];
}
