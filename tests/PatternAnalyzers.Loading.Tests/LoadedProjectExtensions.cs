using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Loading.Tests;

internal static class LoadedProjectExtensions
{
    public static IReadOnlyList<string> FileNames(this LoadedProject project) =>
        project.Compilation.SyntaxTrees.Select(static tree => Path.GetFileName(tree.FilePath))
            .Where(static name => !name.EndsWith(".GlobalUsings.g.cs", StringComparison.Ordinal)).ToList();

    public static IReadOnlyList<string> Errors(this LoadedProject project) =>
        project.Compilation.GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(static diagnostic => diagnostic.ToString()).ToList();

    public static bool Declares(this LoadedProject project, string type) => project.Compilation.Assembly.GetTypeByMetadataName(type) is not null;

    public static LoadedProject Named(this IReadOnlyList<LoadedProject> projects, string assembly) =>
        projects.Single(project => project.Header.Assembly == assembly);
}
