namespace PatternAnalyzers.Architecture.Tests;

/// <summary>The table itself: a room that is not in it may not exist.</summary>
internal static class Rooms
{
    private static readonly string[] Surroundings = ["File", "Directory", "FileInfo", "DirectoryInfo", "Console", "Process", "Environment", "Stopwatch"];

    public static IReadOnlyList<Room> All { get; } =
    [
        new("Core", "netstandard2.0")
        {
            MayCatch = false,
            ForbiddenNamespaces = ["System.IO", "System.Text.Json", "System.Net", "System.Diagnostics", "Microsoft"],
            ForbiddenTypes = [.. Surroundings, "DateTime", "CurrentCulture", "CurrentUICulture", "Random"],
        },
        new("Extractors", "netstandard2.0")
        {
            References = ["Core"],
            Packages = ["Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Analyzers", "Microsoft.CodeAnalysis.BannedApiAnalyzers"],
            MayCatch = false,
            ForbiddenNamespaces = ["PatternAnalyzers.Core.Scoring", "System.Text.Json", "System.Net"],
            ForbiddenTypes = [.. Surroundings, "DateTime", "CurrentCulture"],
            ExceptIn = ["FactsWriter.cs"],
        },
        new("CodeFixes", "netstandard2.0")
        {
            References = ["Core", "Extractors"],
            Packages = ["Microsoft.CodeAnalysis.CSharp.Workspaces", "Microsoft.CodeAnalysis.Analyzers"],
            MayCatch = false,
            // What is wrong is said by the diagnostic; a fix that judges for itself would disagree with it some day.
            ForbiddenNamespaces = ["PatternAnalyzers.Core.Classification", "PatternAnalyzers.Core.Scoring", "System.IO", "System.Net"],
            ForbiddenTypes = [.. Surroundings, "DateTime", "CurrentCulture"],
        },
        new("Manifests", "net8.0")
        {
            References = ["Core"],
            ForbiddenNamespaces = ["PatternAnalyzers.Core.Scoring", "System.Net", "Microsoft"],
            ForbiddenTypes = ["Console", "Process", "DateTime"],
        },
        new("History", "net8.0") { References = ["Core"], ForbiddenNamespaces = ["System.Net", "Microsoft"], ForbiddenTypes = ["Console"] },
        new("Tasks", "net8.0")
        {
            References = ["Core", "Manifests"],
            Packages = ["Microsoft.Build.Utilities.Core", "Microsoft.Build.Framework"],
            ForbiddenNamespaces = ["Microsoft.CodeAnalysis", "Npgsql", "System.Net", "PatternAnalyzers.Core.Scoring", "PatternAnalyzers.Core.Classification"],
            // A multithreaded MSBuild shares the process between projects.
            ForbiddenTypes = ["Environment", "Console"],
        },
        new("Loading", "net8.0")
        {
            References = ["Core", "Extractors"],
            Packages = ["Microsoft.CodeAnalysis.CSharp", "Microsoft.Build.Locator", "Microsoft.Build.Framework", "MSBuild.StructuredLogger"],
            ForbiddenNamespaces = ["PatternAnalyzers.Core.Scoring", "System.Net"],
            ForbiddenTypes = ["Console"],
        },
        new("Publishing", "net8.0")
        {
            References = ["Core", "Manifests"],
            Packages = ["Npgsql", "Microsoft.Data.Sqlite", "Polly.Core", "Microsoft.Extensions.AI.Abstractions"],
            ForbiddenNamespaces = ["Microsoft.Build", "Microsoft.CodeAnalysis"],
            ForbiddenTypes = ["Console"],
        },
        new("Reporting", "net8.0") { References = ["Core", "Manifests"], ForbiddenNamespaces = ["System.Net", "Microsoft"], ForbiddenTypes = ["Console"] },
        new("Mcp", "net8.0") { References = ["Core", "Manifests", "Publishing"], Packages = ["ModelContextProtocol"] },
        new("Cli", "net8.0")
        {
            References = ["Core", "Extractors", "Manifests", "History", "Loading", "Publishing", "Reporting", "Mcp"],
            Packages = ["System.CommandLine", "Spectre.Console"],
        },
    ];

    /// <summary>Projects that only pack: no C#, references in build order only.</summary>
    public static IReadOnlyList<string> PackageOnly { get; } = ["PatternAnalyzers", "PatternAnalyzers.Publish"];

    /// <summary>C# that a package only carries: the project of its user compiles it.</summary>
    public static IReadOnlyList<string> ShippedSources { get; } = ["src/PatternAnalyzers/build/PatternAttribute.cs", "src/PatternAnalyzers/build/PatternIgnoreAttribute.cs"];
}
