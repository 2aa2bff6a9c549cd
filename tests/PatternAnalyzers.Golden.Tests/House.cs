using System.Xml.Linq;

namespace PatternAnalyzers.Golden.Tests;

/// <summary>Where things are in this repository.</summary>
internal static class House
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static string Samples => At("samples");

    public static string Golden => At("tests", "PatternAnalyzers.Golden.Tests", "orderflow.patterns.json");

    public static string Version { get; } = XDocument.Load(At("Directory.Build.props")).Descendants("Version").First().Value;

    // Kept between runs, because the sample's own packages have to be fetched only once.
    public static string PackageCache => At("artifacts", "golden", "cache");

    public static string Cli => At("src", "PatternAnalyzers.Cli", "bin", Configuration, "net8.0", "patterns.dll");

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    private static string Above(string folder)
    {
        var current = new DirectoryInfo(folder);
        while (!File.Exists(Path.Combine(current.FullName, "PatternAnalyzers.sln")))
            current = current.Parent!;
        return current.FullName;
    }
}
