using PatternAnalyzers.Core.Merging;

namespace PatternAnalyzers.Core.Catalogues;

/// <summary>Things the reader of a manifest should know.</summary>
internal static class ManifestWarnings
{
    /// <summary>All of them, distinct and sorted.</summary>
    public static IReadOnlyList<string> Of(Solution solution, Identities identities) =>
    [
        .. identities.Warnings.Concat(solution.Projects.SelectMany(OfProject)).Concat(solution.Units.SelectMany(OfUnit))
            .Distinct(StringComparer.Ordinal)
            .OrderBy(warning => warning, StringComparer.Ordinal),
    ];

    private static IEnumerable<string> OfProject(MergedProject project) => project.Header.ConfigurationProblems.Select(problem => $"{project.Path}: {problem}");

    private static IEnumerable<string> OfUnit(Unit unit)
    {
        if (unit.Type.Contract is { Problem: { } problem } contract)
            yield return $"{contract.FilePath}: {problem}";
        if (unit.Type.TooDeep)
            yield return $"{unit.Type.FilePath}: {unit.Symbol} is nested too deeply, its figures are lower bounds";
    }
}
