using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Content;
using PatternAnalyzers.Extractors.Documentation;
using PatternAnalyzers.Extractors.Hosting;
using PatternAnalyzers.Extractors.Members;
using PatternAnalyzers.Extractors.References;
using PatternAnalyzers.Extractors.Suppressions;

namespace PatternAnalyzers.Extractors.Types;

/// <summary>The types of one compilation, each extracted once.</summary>
internal sealed class TypeExtraction(CompilationScope scope)
{
    private readonly ConcurrentDictionary<ISymbol, TypeExtract> done = new(SymbolEqualityComparer.Default);

    public TypeExtract Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (done.TryGetValue(type, out var extract))
            return extract;
        return done.GetOrAdd(type, Extract(type, cancellation));
    }

    private TypeExtract Extract(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var parts = TypeParts.Of(type, scope.Generated, cancellation);
        var attributes = AttributeNames.On(type, scope.Generated);
        var fact = TypeIdentity.Of(type, parts, scope);
        fact = fact with { Attributes = attributes, Excluded = TypeExclusion.Of(type, parts, fact.FilePath, attributes, scope) };
        var implements = TypeImplements.Of(type, scope);
        return parts.IsGenerated ? new TypeExtract(fact, implements, [], []) : Written(type, parts, fact, implements);
    }

    private TypeExtract Written(INamedTypeSymbol type, TypeParts parts, TypeFact fact, IReadOnlyList<ImplementsFact> implements)
    {
        var declared = DeclaredMembers.Of(type, scope.Generated);
        var contract = scope.Contracts.Of(type);
        var answers = TypeEvidence.Ask(type, parts, contract, scope);
        fact = TypeMembers.Add(fact, type, declared, scope) with
        {
            Code = scope.Options.Snippets ? CodeText.Of(parts.Location) : null,
            Documentation = TypeDocumentation.Of(type),
            Dependencies = TypeDependencies.Of(type, scope),
            Fields = TypeFields.Of(type, fact.FilePath, scope),
            Evidence = answers.Evidence,
            Contract = contract,
            Suppressions = TypeSuppressions.Of(type, parts, scope),
        };
        return new TypeExtract(fact, implements, answers.Handles, TypeReferences.Of(type, fact, declared, scope));
    }
}
