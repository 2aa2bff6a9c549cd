using PatternAnalyzers.Loading.Files;
using PatternAnalyzers.Loading.Solutions;

namespace PatternAnalyzers.Loading.Plans;

/// <summary>What the user pointed at: a folder, or the projects of a solution or project file.</summary>
/// <param name="Root">Absolute real folder that scanning starts from.</param>
/// <param name="Projects">Projects to restrict to, before their references; null for everything below the root.</param>
internal sealed record SourceSelection(string Root, IReadOnlyList<string>? Projects)
{
    /// <summary>Reads what stands at the path.</summary>
    public static SourceSelection Of(string source)
    {
        var path = Path.GetFullPath(source);
        if (Directory.Exists(path))
        {
            return new SourceSelection(RealPath.Of(path) ?? path, null);
        }

        if (!File.Exists(path))
        {
            throw SourceErrors.RootMissing(source);
        }

        var real = RealPath.Of(path) ?? path;
        return new SourceSelection(Path.GetDirectoryName(real)!, ProjectsOf(real, source));
    }

    private static IReadOnlyList<string> ProjectsOf(string path, string asGiven) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".csproj" => [path],
        ".sln" or ".slnx" => SolutionFile.Projects(path) is { Count: > 0 } projects ? projects : throw SourceErrors.NoProjects(asGiven),
        _ => throw SourceErrors.NotASource(asGiven),
    };
}
