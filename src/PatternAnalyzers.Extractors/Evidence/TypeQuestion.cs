using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence;

/// <summary>What an extractor may see of a declared type, and where it puts what it finds.</summary>
internal sealed class TypeQuestion(
    INamedTypeSymbol type,
    ImmutableArray<BaseTypeDeclarationSyntax> parts,
    ContractFact? contract,
    Func<Location, (string FilePath, int Line)> place,
    Func<ISymbol, bool>? inSolution = null,
    KnownBases? configured = null)
{
    private readonly List<EvidenceFact> evidence = [];
    private readonly List<HandlesFact> handles = [];
    private IReadOnlyList<INamedTypeSymbol>? bases;
    private ImmutableArray<ISymbol> members;
    private IReadOnlyList<INamedTypeSymbol>? interfaces;

    /// <summary>The type's definition.</summary>
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>Its members; to ask the type is to make a list of them each time.</summary>
    public ImmutableArray<ISymbol> Members => members.IsDefault ? members = Type.GetMembers() : members;

    /// <summary>Its hand-written declarations, at least one; the first holds the location of the pattern.</summary>
    public ImmutableArray<BaseTypeDeclarationSyntax> Parts { get; } = parts;

    /// <summary>The contract.yaml bound to it, or null.</summary>
    public ContractFact? Contract { get; } = contract;

    /// <summary>Bases that the configuration of the type's file gives a family; null when it names none.</summary>
    public KnownBases? ConfiguredBases { get; } = configured;

    /// <summary>Base classes, nearest first, without <c>object</c>; the last one may be unresolved.</summary>
    public IReadOnlyList<INamedTypeSymbol> Bases => bases ??= Ancestors.Bases(Type);

    /// <summary>Interfaces, unresolved ones included, that the type has by its own making and not only because a class of .NET or ASP.NET underneath implements them.</summary>
    public IReadOnlyList<INamedTypeSymbol> Interfaces => interfaces ??= Ancestors.Interfaces(Type, Bases);

    /// <summary>Evidence so far.</summary>
    public IReadOnlyList<EvidenceFact> Evidence => evidence;

    /// <summary>Handled messages so far.</summary>
    public IReadOnlyList<HandlesFact> Handles => handles;

    /// <summary>True for symbols of this compilation and of the other projects of the solution.</summary>
    public bool IsInSolution(ISymbol symbol) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Type.ContainingAssembly) || (inSolution is not null && inSolution(symbol));

    /// <summary>Adds evidence at a location; without one, at the identifier of the first part.</summary>
    public void Add(string signal, string detail, string supports, Location? location = null)
    {
        var (filePath, line) = place(location ?? Parts[0].Identifier.GetLocation());
        evidence.Add(new EvidenceFact { Signal = signal, Detail = detail, Supports = supports, FilePath = filePath, Line = line });
    }

    /// <summary>Adds evidence at a place that is no source location, such as a contract.</summary>
    public void Add(EvidenceFact fact) => evidence.Add(fact);

    /// <summary>Adds a handled message.</summary>
    public void AddHandled(HandlesFact fact) => handles.Add(fact);
}
