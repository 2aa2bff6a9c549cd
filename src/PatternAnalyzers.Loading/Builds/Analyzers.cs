namespace PatternAnalyzers.Loading.Builds;

/// <summary>The assemblies that a compiler needs for the extraction; they lie beside the tool.</summary>
internal static class Analyzers
{
    private static readonly string[] Names = ["PatternAnalyzers.Extractors.dll", "PatternAnalyzers.Core.dll"];

    /// <summary>Their absolute paths.</summary>
    public static IReadOnlyList<string> Paths { get; } = Names.Select(static name => Path.Combine(AppContext.BaseDirectory, name)).ToList();

    /// <summary>True for an assembly of the package, whatever its version.</summary>
    public static bool AreOurs(string path) => Path.GetFileName(path).StartsWith("PatternAnalyzers.", StringComparison.OrdinalIgnoreCase);
}
