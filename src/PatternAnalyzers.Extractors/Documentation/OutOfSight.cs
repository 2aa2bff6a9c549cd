using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Documentation;

/// <summary>Whose comments a build cannot read.</summary>
internal static class OutOfSight
{
    /// <summary>True for metadata, and for another assembly of the solution: a build sees that as metadata, so source mode must not see more.</summary>
    public static bool Is(ISymbol ancestor, ISymbol heir) =>
        ancestor.DeclaringSyntaxReferences.Length == 0 || !SymbolEqualityComparer.Default.Equals(ancestor.ContainingAssembly, heir.ContainingAssembly);
}
