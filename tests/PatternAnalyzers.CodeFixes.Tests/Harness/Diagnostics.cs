using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using PatternAnalyzers.Extractors;

namespace PatternAnalyzers.CodeFixes.Tests.Harness;

/// <summary>Diagnostics of one rule, by project and by document.</summary>
internal sealed class Diagnostics(string rule) : FixAllContext.DiagnosticProvider
{
    public static async Task<ImmutableArray<Diagnostic>> InAsync(Project project, string rule)
    {
        var compilation = (await project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        var all = await compilation
            .WithAnalyzers([new PatternFactsAnalyzer()], project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        all.ShouldNotContain(diagnostic => diagnostic.Id == "AD0001");
        return [.. all
            .Where(diagnostic => diagnostic.Id == rule)
            .OrderBy(diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal)
            .ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
    {
        var tree = await document.GetSyntaxTreeAsync(cancellationToken);
        return (await InAsync(document.Project, rule)).Where(diagnostic => diagnostic.Location.SourceTree == tree);
    }

    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Task.FromResult(Enumerable.Empty<Diagnostic>());

    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        await InAsync(project, rule);
}
