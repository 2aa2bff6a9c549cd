using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PatternAnalyzers.Loading.Projects;

namespace PatternAnalyzers.Loading.Compilations;

/// <summary>Translates project settings into the compiler's.</summary>
internal static class CompilationSettings
{
    /// <summary>How files are parsed.</summary>
    public static CSharpParseOptions Parse(ProjectFile? project) => new(
        Language(project?.LangVersion),
        DocumentationMode.None,
        SourceCodeKind.Regular,
        project?.Constants ?? ["RELEASE", "TRACE"]);

    /// <summary>How files are bound. Errors do not matter: nothing is emitted.</summary>
    public static CSharpCompilationOptions Compile(ProjectFile? project) => new(
        project is { Executable: false } ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication,
        allowUnsafe: true,
        nullableContextOptions: Nullable(project?.Nullable),
        concurrentBuild: true);

    // A version that this compiler does not know is newer than it: read as much as it can.
    private static LanguageVersion Language(string? text) =>
        text is null ? LanguageVersion.Latest : LanguageVersionFacts.TryParse(text, out var version) ? version : LanguageVersion.Preview;

    private static NullableContextOptions Nullable(string? text) => text?.ToLowerInvariant() switch
    {
        "enable" => NullableContextOptions.Enable,
        "annotations" => NullableContextOptions.Annotations,
        "warnings" => NullableContextOptions.Warnings,
        _ => NullableContextOptions.Disable,
    };
}
