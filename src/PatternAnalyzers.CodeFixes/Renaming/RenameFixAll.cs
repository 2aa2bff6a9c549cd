using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PatternAnalyzers.Core.Rules;
using PatternAnalyzers.Extractors.Diagnostics;

namespace PatternAnalyzers.CodeFixes.Renaming;

/// <summary>Renames one type after the other: renames made side by side would each rewrite the others' files from the same start.</summary>
internal sealed class RenameFixAll : FixAllProvider
{
    public static RenameFixAll Instance { get; } = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var diagnostics = await DiagnosticsAsync(fixAllContext).ConfigureAwait(false);
        return diagnostics.Length == 0 ? null : CodeAction.Create(
            "Rename all",
            cancellation => RenameAsync(fixAllContext.Solution, diagnostics, cancellation),
            nameof(RenameFixAll));
    }

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(FixAllContext context)
    {
        if (context.Scope == FixAllScope.Document && context.Document is not null)
            return await context.GetDocumentDiagnosticsAsync(context.Document).ConfigureAwait(false);
        if (context.Scope == FixAllScope.Project)
            return await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false);
        var all = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var project in context.Solution.Projects)
            all.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        return all.ToImmutable();
    }

    private static async Task<Solution> RenameAsync(Solution solution, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var start = solution;

        // A nested type before its container, whose new name would be a part of the nested one's id.
        foreach (var diagnostic in diagnostics.OrderByDescending(Id, StringComparer.Ordinal))
        {
            if (!diagnostic.Properties.TryGetValue(HintNames.Name, out var name) || name is null || Document(start, solution, diagnostic) is not { } document)
                continue;
            var found = await DiagnosedType.FindAsync(document, diagnostic, cancellation).ConfigureAwait(false);
            if (found is not null && await TypeRename.IsSafeAsync(solution, found, name, cancellation).ConfigureAwait(false))
                solution = await TypeRename.ApplyAsync(solution, found.Symbol, name, cancellation).ConfigureAwait(false);
        }

        return solution;
    }

    private static string Id(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(DiagnosticProperties.Symbol, out var id) ? id ?? "" : "";

    // The trees of the diagnostics are those before the first rename; the documents keep their ids.
    private static Document? Document(Solution start, Solution current, Diagnostic diagnostic) =>
        start.GetDocument(diagnostic.Location.SourceTree) is { } document ? current.GetDocument(document.Id) : null;
}
