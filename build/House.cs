using System.Xml.Linq;

namespace PatternAnalyzers.House;

/// <summary>Where things are.</summary>
internal static class House
{
    public const string Configuration = "Release";

    public static string Root { get; } = Above(Environment.CurrentDirectory) ?? Above(AppContext.BaseDirectory)
        ?? throw new StepFailedException("PatternAnalyzers.sln is in no folder above this one; run the command inside the repository.");

    public static string Solution => At("PatternAnalyzers.sln");

    public static string Packages => At("artifacts", "packages");

    // Of our own, so that a rebuilt package of the same version is never taken from an older cache.
    public static string PackageCache => At("artifacts", "cache");

    public static string Version { get; } = XDocument.Load(At("Directory.Build.props")).Descendants("Version").First().Value;

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string? Above(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            if (File.Exists(Path.Combine(current.FullName, "PatternAnalyzers.sln")))
                return current.FullName;
        }

        return null;
    }
}
