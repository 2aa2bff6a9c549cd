using System.Xml.Linq;

namespace PatternAnalyzers.Cli.Setup;

/// <summary>Whether the <c>nuget.config</c> of a repository lets restore look for the package where it is.</summary>
/// <remarks>How patterns are matched: learn.microsoft.com/nuget/consume-packages/package-source-mapping.</remarks>
internal static class PackageSources
{
    // As restore looks for it where names of files have a case.
    private static readonly string[] Names = ["nuget.config", "NuGet.config", "NuGet.Config"];

    /// <summary>The file that maps packages to sources without a word of this one; null when there is none.</summary>
    public static string? Hiding(SetupFolder folder)
    {
        if (Names.FirstOrDefault(folder.Has) is not { } name || folder.Xml(name)?.Element("packageSourceMapping") is not { } mapping)
            return null;

        var patterns = mapping.Descendants("package").Select(static package => package.Attribute("pattern")?.Value.Trim() ?? "").ToList();
        return patterns.Count == 0 || patterns.Any(Covers) ? null : name;
    }

    // What everything falls to ("*") covers no package that is elsewhere.
    private static bool Covers(string pattern) =>
        pattern.EndsWith('*')
            ? pattern.Length > 1 && PackageStep.Package.StartsWith(pattern[..^1], StringComparison.OrdinalIgnoreCase)
            : pattern.Equals(PackageStep.Package, StringComparison.OrdinalIgnoreCase);
}
