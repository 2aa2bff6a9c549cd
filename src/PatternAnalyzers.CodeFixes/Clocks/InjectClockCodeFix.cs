using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PatternAnalyzers.CodeFixes.Clocks;

/// <summary>Has a <c>TimeProvider</c> injected where the clock is read directly.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(InjectClockCodeFix)), Shared]
public sealed class InjectClockCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["ONEX2008"];

    /// <summary>All reads of a document at once: a constructor gets one parameter, however many methods read the clock.</summary>
    public override FixAllProvider GetFixAllProvider() =>
        FixAllProvider.Create(static (context, document, diagnostics) => InjectAsync(document, diagnostics, context.CancellationToken));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            var injections = await ClockInjections.FindAsync(context.Document, [diagnostic], context.CancellationToken).ConfigureAwait(false);
            if (injections.Count == 0)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    "Inject TimeProvider into '" + injections[0].Type.Identifier.ValueText + "'",
                    async cancellation => await InjectAsync(context.Document, [diagnostic], cancellation).ConfigureAwait(false) ?? context.Document,
                    nameof(InjectClockCodeFix)),
                diagnostic);
        }
    }

    private static async Task<Document?> InjectAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellation)
    {
        var injections = await ClockInjections.FindAsync(document, diagnostics, cancellation).ConfigureAwait(false);
        return injections.Count == 0 ? null : await ClockEditing.ApplyAsync(document, injections, cancellation).ConfigureAwait(false);
    }
}
