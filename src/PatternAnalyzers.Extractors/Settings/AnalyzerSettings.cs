using Microsoft.CodeAnalysis.Diagnostics;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Repositories;

namespace PatternAnalyzers.Extractors.Settings;

/// <summary>What the build tells the analyzer through its globalconfig.</summary>
internal sealed record AnalyzerSettings(ExtractionOptions Options)
{
    private const string Prefix = "pattern_analyzers.";

    /// <summary>Where the facts go; null in editors, which write nothing.</summary>
    public string? FactsFile { get; private init; }

    /// <summary>The repository to classify the facts for; null when nobody needs a fragment.</summary>
    public string? Repository { get; private init; }

    public static AnalyzerSettings Read(AnalyzerConfigOptions global, string assembly)
    {
        var options = new ExtractionOptions
        {
            Header = Header(global, assembly),
            RepositoryRoot = Text(global, "repository_root") ?? "",
            Snippets = !IsFalse(global, "snippets"),
        };
        return new AnalyzerSettings(options)
        {
            FactsFile = Text(global, "facts_file"),
            Repository = IsTrue(global, "fragment") ? RepositoryName.From(Text(global, "repository") ?? "", Text(global, "origin") ?? "") : null,
        };
    }

    private static FactsHeader Header(AnalyzerConfigOptions global, string assembly) => new()
    {
        ToolVersion = Settings.ToolVersion.Current,
        Assembly = assembly,
        Project = Text(global, "project") ?? assembly,
        TargetFramework = Text(global, "target_framework"),
        Configuration = Text(global, "configuration"),
        Test = IsTrue(global, "test_project"),
        Mode = Text(global, "mode") ?? "build",
        Profile = Text(global, "profile") ?? "auto",
        SolutionAssemblies = Assemblies(Text(global, "solution_assemblies"), assembly),
    };

    private static IReadOnlyList<string> Assemblies(string? list, string own)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal) { own };
        foreach (var name in (list ?? "").Split(';'))
        {
            if (name.Trim().Length > 0)
                names.Add(name.Trim());
        }

        return [.. names];
    }

    // In a global config '#' and ';' start a comment wherever they stand (a folder named "C#" is enough), so the targets write them as codes.
    private static string? Text(AnalyzerConfigOptions global, string key) =>
        global.TryGetValue(Prefix + key, out var value) && value.Trim().Length > 0 ? Uri.UnescapeDataString(value.Trim()) : null;

    private static bool IsTrue(AnalyzerConfigOptions global, string key) =>
        string.Equals(Text(global, key), "true", StringComparison.OrdinalIgnoreCase);

    private static bool IsFalse(AnalyzerConfigOptions global, string key) =>
        string.Equals(Text(global, key), "false", StringComparison.OrdinalIgnoreCase);
}
