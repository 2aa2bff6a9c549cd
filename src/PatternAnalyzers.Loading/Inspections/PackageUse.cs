using System.Text.RegularExpressions;
using PatternAnalyzers.Loading.Files;

namespace PatternAnalyzers.Loading.Inspections;

/// <summary>Whether a project references the package. What was restored knows best; before a restore the files that name packages are read as text.</summary>
internal static partial class PackageUse
{
    /// <summary>The version; empty when it is not known yet, null without a reference.</summary>
    public static string? Version(string project, string output, string top)
    {
        if (Read(Path.Combine(output, "project.assets.json")) is { } assets)
        {
            return Restored().Match(assets) is { Success: true } restored ? restored.Groups["version"].Value : null;
        }

        var folder = Path.GetDirectoryName(project)!;
        string?[] files =
        [
            project,
            FilesAbove.Nearest(folder, "Directory.Build.props", top),
            FilesAbove.Nearest(folder, "Directory.Build.targets", top),
            FilesAbove.Nearest(folder, "Directory.Packages.props", top)
        ];
        return files.Any(static file => file is not null && Read(file) is { } text && Named().IsMatch(text)) ? "" : null;
    }

    private static string? Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    [GeneratedRegex("\"PatternAnalyzers/(?<version>[^\"/]+)\"", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Restored();

    [GeneratedRegex("<(Global)?PackageReference\\s[^>]*Include\\s*=\\s*\"PatternAnalyzers\"", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
