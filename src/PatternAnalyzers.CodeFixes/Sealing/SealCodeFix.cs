using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Editing;

namespace PatternAnalyzers.CodeFixes.Sealing;

/// <summary>Seals a class or record.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SealCodeFix)), Shared]
public sealed class SealCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["ONEX3007"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var found = await DiagnosedType.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (found is null || !await Sealable.IsAsync(found.Symbol, context.Document.Project.Solution, context.CancellationToken).ConfigureAwait(false))
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Seal '" + found.Symbol.Name + "'",
                    cancellation => SealAsync(context.Document, found.Syntax, cancellation),
                    nameof(SealCodeFix)),
                diagnostic);
        }
    }

    private static async Task<Document> SealAsync(Document document, SyntaxNode type, CancellationToken cancellation)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellation).ConfigureAwait(false);
        editor.SetModifiers(type, editor.Generator.GetModifiers(type).WithIsSealed(true));
        return editor.GetChangedDocument();
    }
}
