using System.Xml.Linq;

namespace PatternAnalyzers.Testing;

/// <summary>Where things are in the checkout that the tests were built from.</summary>
internal static class Checkout
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static string Version { get; } = XDocument.Load(At("Directory.Build.props")).Descendants("Version").First().Value;

    /// <summary>The command line as its own build left it, with all its packages beside it.</summary>
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
