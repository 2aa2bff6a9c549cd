using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PatternAnalyzers.Core.Rules;

namespace PatternAnalyzers.CodeFixes.Renaming;

/// <summary>Gives a node or handler the name that its rule asks for, everywhere in the solution.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RenameCodeFix)), Shared]
public sealed class RenameCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["ONEX1001", "ONEX1002", "ONEX1004"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => RenameFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(HintNames.Name, out var name) || name is null)
                continue;
            var found = await DiagnosedType.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (found is null || !await TypeRename.IsSafeAsync(solution, found, name, context.CancellationToken).ConfigureAwait(false))
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Rename '" + found.Symbol.Name + "' to '" + name + "'",
                    cancellation => TypeRename.ApplyAsync(solution, found.Symbol, name, cancellation),
                    nameof(RenameCodeFix)),
                diagnostic);
        }
    }
}
