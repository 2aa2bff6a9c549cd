using PatternAnalyzers.Core.Diagnosis;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Loading.Files;
using PatternAnalyzers.Loading.Inspections;
using PatternAnalyzers.Loading.Plans;
using PatternAnalyzers.Loading.Sdks;

namespace PatternAnalyzers.Loading;

/// <summary>Looks at a repository without building it, for the doctor.</summary>
public static class Inspection
{
    /// <summary>What there is to see of every C# project.</summary>
    /// <param name="source">Folder, .sln, .slnx or .csproj.</param>
    /// <param name="repositoryRoot">Absolute path that reported paths are relative to; null takes the nearest folder with <c>.git</c>, else the source root.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public static IReadOnlyList<ProjectSymptom> Projects(string source, string? repositoryRoot, CancellationToken cancellation)
    {
        var selection = SourceSelection.Of(source);
        var root = repositoryRoot is null
            ? FilesAbove.RepositoryRoot(selection.Root) ?? selection.Root
            : RealPath.Of(repositoryRoot) ?? Path.GetFullPath(repositoryRoot);
        var projects = selection.Projects ?? SourceTree.Scan([selection.Root], cancellation).Projects;
        var sources = SourceTree.Scan(projects.Select(static project => Path.GetDirectoryName(project)!).Distinct(StringComparer.Ordinal), cancellation).Sources;
        return projects.Order(StringComparer.Ordinal).Select(project => ProjectInspection.Of(project, root, sources)).ToList();
    }

    /// <summary>The SDK that builds a folder, and the one that its global.json asks for; null where there is none.</summary>
    /// <param name="folder">An existing folder.</param>
    public static (string? Found, string? Wanted) Sdk(string folder)
    {
        var wanted = GlobalJson.Above(folder)?.Version;
        try
        {
            return (SdkLocator.Find(folder).Version, wanted);
        }
        catch (PatternsException)
        {
            return (null, wanted);
        }
    }
}
