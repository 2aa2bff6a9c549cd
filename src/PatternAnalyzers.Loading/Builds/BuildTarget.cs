using System.Security;
using PatternAnalyzers.Loading.Files;

namespace PatternAnalyzers.Loading.Builds;

/// <summary>What MSBuild is given to build.</summary>
/// <param name="Path">A solution or project.</param>
/// <param name="Folder">Where it is built from; its global.json counts.</param>
internal sealed record BuildTarget(string Path, string Folder)
{
    /// <summary>The solution or project itself; of a folder its one solution, else all projects below it.</summary>
    public static BuildTarget Of(string source, ScratchFolder scratch, CancellationToken cancellation)
    {
        var path = System.IO.Path.GetFullPath(source);
        if (File.Exists(path))
        {
            return IsBuildable(path) ? new BuildTarget(path, System.IO.Path.GetDirectoryName(path)!) : throw SourceErrors.NotASource(source);
        }

        if (!Directory.Exists(path))
        {
            throw SourceErrors.RootMissing(source);
        }

        var solutions = Directory.EnumerateFiles(path).Where(IsSolution).Order(StringComparer.Ordinal).ToList();
        return new BuildTarget(solutions.Count == 1 ? solutions[0] : All(path, source, scratch, cancellation), path);
    }

    private static bool IsSolution(string path) => System.IO.Path.GetExtension(path).ToLowerInvariant() is ".sln" or ".slnx";

    private static bool IsBuildable(string path) => IsSolution(path) || path.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase);

    private static string All(string folder, string asGiven, ScratchFolder scratch, CancellationToken cancellation)
    {
        var projects = SourceTree.Scan([folder], cancellation).Projects;
        if (projects.Count == 0)
        {
            throw SourceErrors.NoProjects(asGiven);
        }

        var items = string.Concat(
            projects.Order(StringComparer.Ordinal).Select(static project => $"    <One Include=\"{SecurityElement.Escape(project)}\" />\n"));
        return scratch.Write("all.proj", $"""
            <Project DefaultTargets="Build">
              <ItemGroup>
            {items}  </ItemGroup>
              <Target Name="Restore"><MSBuild Projects="@(One)" Targets="Restore" /></Target>
              <Target Name="Build"><MSBuild Projects="@(One)" Targets="Build" BuildInParallel="true" /></Target>
            </Project>
            """);
    }
}
