using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Symbols;

/// <summary>Tells types of the solution from foreign ones.</summary>
internal sealed class SolutionAssemblies(string own, IEnumerable<string> names)
{
    private readonly HashSet<string> names = new(names, StringComparer.Ordinal) { own };

    public string Own => own;

    public bool Contains(ISymbol symbol) => symbol.ContainingAssembly is { } assembly && names.Contains(assembly.Name);
}
