using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence;
using PatternAnalyzers.Extractors.Hosting;

namespace PatternAnalyzers.Extractors.Types;

/// <summary>Asks every extractor about a type.</summary>
internal static class TypeEvidence
{
    public static (IReadOnlyList<EvidenceFact> Evidence, IReadOnlyList<HandlesFact> Handles) Ask(
        INamedTypeSymbol type,
        TypeParts parts,
        ContractFact? contract,
        CompilationScope scope)
    {
        var declarations = parts.Declarations;
        if (declarations.IsEmpty || type.TypeKind is TypeKind.Enum or TypeKind.Delegate)
            return ([], []);
        var question = new TypeQuestion(type, declarations, contract, scope.Places.Of, scope.Solution.Contains, scope.Families.Of(declarations[0].SyntaxTree));
        foreach (var extractor in ExtractorTable.Types)
            extractor.Extract(question);
        var symbol = scope.Names.Type(type);
        return (question.Evidence, [.. question.Handles.Select(fact => fact with { Symbol = symbol })]);
    }
}
