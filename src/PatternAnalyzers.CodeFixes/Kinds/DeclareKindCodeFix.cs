using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using PatternAnalyzers.Core.Rules;

namespace PatternAnalyzers.CodeFixes.Kinds;

/// <summary>Has the attribute state the kind that contract, base, entry method and name agree on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareKindCodeFix)), Shared]
public sealed class DeclareKindCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["ONEX1002", "ONEX4003", "ONEX9001"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(HintNames.Kind, out var kind) || kind is null)
                continue;
            var found = await DiagnosedType.FindAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false);
            if (found is null || KindAttribute.Stating(kind, found, context.CancellationToken) is not { } change)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Declare '" + found.Symbol.Name + "' with [" + change.New + "]",
                    cancellation => ReplaceAsync(context.Document, change, cancellation),
                    nameof(DeclareKindCodeFix)),
                diagnostic);
        }
    }

    private static async Task<Document> ReplaceAsync(Document document, KindChange change, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return document.WithSyntaxRoot(root!.ReplaceNode(change.Old, change.New));
    }
}
