using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Evidence;

/// <summary>What an extractor may see of a declared type, and where it puts what it finds.</summary>
internal sealed class TypeQuestion(
    INamedTypeSymbol type,
    ImmutableArray<BaseTypeDeclarationSyntax> parts,
    ContractFact? contract,
    Func<Location, (string FilePath, int Line)> place)
{
    private readonly List<EvidenceFact> evidence = [];
    private readonly List<HandlesFact> handles = [];

    /// <summary>The type's definition.</summary>
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>Its hand-written declarations, at least one; the first holds the location of the pattern.</summary>
    public ImmutableArray<BaseTypeDeclarationSyntax> Parts { get; } = parts;

    /// <summary>The contract.yaml bound to it, or null.</summary>
    public ContractFact? Contract { get; } = contract;

    /// <summary>Evidence so far.</summary>
    public IReadOnlyList<EvidenceFact> Evidence => evidence;

    /// <summary>Handled messages so far.</summary>
    public IReadOnlyList<HandlesFact> Handles => handles;

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
