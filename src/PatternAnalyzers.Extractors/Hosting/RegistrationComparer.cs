using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Hosting;

/// <summary>Compares registrations by their symbols.</summary>
internal sealed class RegistrationComparer : IEqualityComparer<(INamedTypeSymbol From, ITypeSymbol Service, ITypeSymbol Implementation)>
{
    public static readonly RegistrationComparer Default = new();

    public bool Equals(
        (INamedTypeSymbol From, ITypeSymbol Service, ITypeSymbol Implementation) x,
        (INamedTypeSymbol From, ITypeSymbol Service, ITypeSymbol Implementation) y) =>
        SymbolEqualityComparer.Default.Equals(x.From, y.From)
        && SymbolEqualityComparer.Default.Equals(x.Service, y.Service)
        && SymbolEqualityComparer.Default.Equals(x.Implementation, y.Implementation);

    public int GetHashCode((INamedTypeSymbol From, ITypeSymbol Service, ITypeSymbol Implementation) row) =>
        (SymbolEqualityComparer.Default.GetHashCode(row.From) * 397)
        ^ (SymbolEqualityComparer.Default.GetHashCode(row.Service) * 31)
        ^ SymbolEqualityComparer.Default.GetHashCode(row.Implementation);
}
