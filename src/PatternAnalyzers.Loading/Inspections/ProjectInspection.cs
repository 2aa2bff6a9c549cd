using PatternAnalyzers.Core.Diagnosis;
using PatternAnalyzers.Loading.Files;
using PatternAnalyzers.Loading.Projects;

namespace PatternAnalyzers.Loading.Inspections;

/// <summary>Reads the text of a project and what builds left beside it.</summary>
internal static class ProjectInspection
{
    private const string Facts = "patterns.facts.jsonl";
    private static readonly EnumerationOptions Deep = new() { RecurseSubdirectories = true, IgnoreInaccessible = true };

    /// <summary>What there is to see.</summary>
    /// <param name="path">Absolute path of the project.</param>
    /// <param name="root">Folder that reported paths are relative to.</param>
    /// <param name="sources">Absolute paths of all sources.</param>
    public static ProjectSymptom Of(string path, string root, IReadOnlyList<string> sources)
    {
        var properties = ProjectEvaluation.Of(path, root, targetFramework: null).Properties;
        var output = OutputFolder.Of(path, properties, root);
        var facts = Newest(output, Facts);
        return new ProjectSymptom
        {
            Path = RelativePath.Of(root, path),
            PackageVersion = PackageUse.Version(path, output, root),
            AnalysisOff = properties.IsOff("PatternAnalysis"),
            AnalyzersOff = properties.IsOff("RunAnalyzers") || (properties.Text("RunAnalyzers") is null && properties.IsOff("RunAnalyzersDuringBuild")),
            FallbackOff = string.Equals(properties.Text("PatternFallback"), "never", StringComparison.OrdinalIgnoreCase),
            Compiled = Newest(output, (properties.Text("AssemblyName") ?? Path.GetFileNameWithoutExtension(path)) + ".dll") is not null,
            HasFacts = facts is not null,
            NewerSource = facts is { } written && NewerThan(written, Path.GetDirectoryName(path)!, sources) is { } newer ? RelativePath.Of(root, newer) : null,
        };
    }

    private static DateTime? Newest(string folder, string fileName)
    {
        if (!Directory.Exists(folder))
        {
            return null;
        }

        var times = Directory.EnumerateFiles(folder, fileName, Deep).Select(File.GetLastWriteTimeUtc).ToList();
        return times.Count == 0 ? null : times.Max();
    }

    private static string? NewerThan(DateTime written, string folder, IReadOnlyList<string> sources) => sources
        .Where(source => RealPath.IsWithin(source, folder) && File.GetLastWriteTimeUtc(source) > written)
        .OrderByDescending(File.GetLastWriteTimeUtc)
        .ThenBy(static source => source, StringComparer.Ordinal)
        .FirstOrDefault();
}
