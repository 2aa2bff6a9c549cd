using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Symbols;

/// <summary>Every type that a compilation declares in source.</summary>
internal static class SourceTypes
{
    public static List<INamedTypeSymbol> Of(Compilation compilation, CancellationToken cancellation)
    {
        var found = new List<INamedTypeSymbol>();
        var open = new Stack<INamespaceOrTypeSymbol>();
        open.Push(compilation.Assembly.GlobalNamespace);
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var member in Children(open.Pop()))
            {
                if (member is INamedTypeSymbol type && type.IsOrdinary() && type.DeclaringSyntaxReferences.Length > 0)
                    found.Add(type);
                open.Push(member);
            }
        }

        return found;
    }

    private static IEnumerable<INamespaceOrTypeSymbol> Children(INamespaceOrTypeSymbol symbol) =>
        symbol is INamespaceSymbol space ? space.GetMembers() : symbol.GetTypeMembers();
}
