using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;

namespace PatternAnalyzers.CodeFixes.Sealing;

/// <summary>Tells whether a type can be sealed without breaking anything in the solution.</summary>
internal static class Sealable
{
    public static async Task<bool> IsAsync(INamedTypeSymbol type, Solution solution, CancellationToken cancellation)
    {
        if (type.IsSealed || type.IsAbstract || type.IsStatic || type.GetMembers().Any(IsMeantForHeirs))
            return false;
        var derived = await SymbolFinder.FindDerivedClassesAsync(type, solution, transitive: false, cancellationToken: cancellation).ConfigureAwait(false);
        return !derived.Any() && !await IsConstraintAsync(type, solution, cancellation).ConfigureAwait(false);
    }

    // A sealed type may not have virtual members and is warned about new protected ones; those a record gets by itself follow its modifier.
    private static bool IsMeantForHeirs(ISymbol member) =>
        !member.IsImplicitlyDeclared && !member.IsOverride
        && (member.IsVirtual
            || member.IsAbstract
            || member.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal or Accessibility.ProtectedAndInternal);

    private static async Task<bool> IsConstraintAsync(INamedTypeSymbol type, Solution solution, CancellationToken cancellation)
    {
        var references = await SymbolFinder.FindReferencesAsync(type, solution, cancellation).ConfigureAwait(false);
        foreach (var place in references.SelectMany(static reference => reference.Locations))
        {
            var root = await place.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
            if (IsConstraint(root?.FindNode(place.Location.SourceSpan, getInnermostNodeForTie: true)))
                return true;
        }

        return false;
    }

    // Nothing sealed may be a constraint; as an argument of one it may: where T : IHandler<Sealed>.
    private static bool IsConstraint(SyntaxNode? name) =>
        name?.FirstAncestorOrSelf<SyntaxNode>(static node => node is TypeConstraintSyntax or TypeArgumentListSyntax) is TypeConstraintSyntax;
}
