using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Extractors.Diagnostics;
using PatternAnalyzers.Extractors.Symbols;

namespace PatternAnalyzers.CodeFixes;

/// <summary>The type that a diagnostic is about, and a declaration of it in the document.</summary>
internal sealed record DiagnosedType(TypeDeclarationSyntax Syntax, INamedTypeSymbol Symbol, SemanticModel Model)
{
    /// <summary>Null when the document no longer has it, or when a part of it is generated: nobody edits that by hand.</summary>
    public static async Task<DiagnosedType?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.Symbol, out var id) || id is null)
            return null;
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null)
            return null;
        foreach (var syntax in root.DescendantNodes().OfType<TypeDeclarationSyntax>())
        {
            if (model.GetDeclaredSymbol(syntax, cancellation) is { } symbol && DocumentationCommentId.CreateDeclarationId(symbol) == id)
                return IsGenerated(symbol) ? null : new DiagnosedType(syntax, symbol, model);
        }

        return null;
    }

    private static bool IsGenerated(INamedTypeSymbol symbol)
    {
        var generated = new GeneratedCode();
        return generated.IsMarked(symbol) || symbol.DeclaringSyntaxReferences.Any(part => generated.Contains(part.SyntaxTree));
    }
}
