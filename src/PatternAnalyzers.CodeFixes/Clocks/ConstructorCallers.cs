using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace PatternAnalyzers.CodeFixes.Clocks;

/// <summary>Tells whether somebody in the solution makes objects of a class: one more parameter would break that.</summary>
internal static class ConstructorCallers
{
    public static async Task<bool> AnyAsync(INamedTypeSymbol type, Solution solution, CancellationToken cancellation)
    {
        var references = await SymbolFinder.FindReferencesAsync(type, solution, cancellation).ConfigureAwait(false);
        foreach (var reference in references)
        {
            foreach (var place in reference.Locations.Where(static place => !place.IsCandidateLocation))
            {
                if (reference.Definition is IMethodSymbol || await IsHeirOrMadeAsync(place, cancellation).ConfigureAwait(false))
                    return true;
            }
        }

        return false;
    }

    private static async Task<bool> IsHeirOrMadeAsync(ReferenceLocation place, CancellationToken cancellation)
    {
        var root = await place.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var name = root?.FindNode(place.Location.SourceSpan, getInnermostNodeForTie: true);
        if (name?.FirstAncestorOrSelf<SyntaxNode>(static node => node is BaseTypeSyntax or TypeArgumentListSyntax or ObjectCreationExpressionSyntax) is not { } around)
            return false;
        if (around is not TypeArgumentListSyntax arguments)
            return true;
        var model = await place.Document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        return arguments.Parent is GenericNameSyntax generic && IsMade(model?.GetSymbolInfo(generic, cancellation).Symbol);
    }

    private static bool IsMade(ISymbol? generic) => generic switch
    {
        IMethodSymbol method => method.TypeParameters.Any(static parameter => parameter.HasConstructorConstraint),
        INamedTypeSymbol type => type.TypeParameters.Any(static parameter => parameter.HasConstructorConstraint),
        _ => false,
    };
}
