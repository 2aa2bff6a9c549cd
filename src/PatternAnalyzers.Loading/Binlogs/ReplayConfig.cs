using PatternAnalyzers.Loading.Files;

namespace PatternAnalyzers.Loading.Binlogs;

/// <summary>The globalconfig that our targets would have written for a recorded compile.</summary>
internal static class ReplayConfig
{
    /// <summary>Its text.</summary>
    public static string Of(RecordedCompile compile, CompilerCall call, string repositoryRoot, string factsFile)
    {
        var assemblies = compile.ProjectAssemblies.Intersect(call.References, StringComparer.Ordinal).Order(StringComparer.Ordinal);
        string[] lines =
        [
            "is_global = true",
            Line("facts_file", factsFile),
            Line("repository_root", Path.EndsInDirectorySeparator(repositoryRoot) ? repositoryRoot : repositoryRoot + Path.DirectorySeparatorChar),
            Line("project", RelativePath.Of(repositoryRoot, compile.Project)),
            Line("target_framework", compile.Property("TargetFramework") ?? ""),
            Line("configuration", compile.Property("Configuration") ?? ""),
            Line("test_project", compile.Property("IsTestProject") ?? "false"),
            Line("solution_assemblies", string.Join(';', assemblies)),
            Line("profile", compile.Property("OnexProfile") ?? "auto"),
            Line("snippets", compile.Property("PatternSnippets") ?? "true"),
            Line("mode", "binlog"),
        ];
        return string.Join('\n', lines) + "\n";
    }

    // In a global config '#' and ';' start a comment wherever they stand, so they and '%' itself travel as codes.
    private static string Line(string key, string value) =>
        $"pattern_analyzers.{key} = {value.Replace("%", "%25", StringComparison.Ordinal).Replace("#", "%23", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal)}";
}
