using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Content;
using PatternAnalyzers.Extractors.Documentation;
using PatternAnalyzers.Extractors.Hosting;
using PatternAnalyzers.Extractors.Members;
using PatternAnalyzers.Extractors.References;
using PatternAnalyzers.Extractors.Suppressions;

namespace PatternAnalyzers.Extractors.Types;

/// <summary>The types of one compilation, each extracted once.</summary>
internal sealed class TypeExtraction
{
    private readonly CompilationScope scope;
    private readonly ConcurrentDictionary<ISymbol, TypeExtract> done = new(SymbolEqualityComparer.Default);

    private readonly Lazy<Dictionary<string, TypeExtract>> bySymbol;

    public TypeExtraction(CompilationScope scope)
    {
        this.scope = scope;
        bySymbol = new Lazy<Dictionary<string, TypeExtract>>(Index);
    }

    public TypeExtract Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (done.TryGetValue(type, out var extract))
            return extract;
        return done.GetOrAdd(type, Extract(type, cancellation));
    }

    /// <summary>The verdict on a type whose facts have not changed since it was extracted; null for others.</summary>
    public Verdict? Judged(TypeFact fact) =>
        bySymbol.Value.TryGetValue(fact.Symbol, out var extract) && ReferenceEquals(extract.Type, fact) ? extract.Verdict : null;

    private Dictionary<string, TypeExtract> Index()
    {
        var index = new Dictionary<string, TypeExtract>(StringComparer.Ordinal);
        foreach (var extract in done.Values)
            index[extract.Type.Symbol] = extract;
        return index;
    }

    private TypeExtract Extract(INamedTypeSymbol type, CancellationToken cancellation)
    {
        var parts = TypeParts.Of(type, scope.Generated, cancellation);
        var attributes = AttributeNames.On(type, scope.Generated);
        var fact = TypeIdentity.Of(type, parts, attributes, scope);
        var implements = TypeImplements.Of(type, scope);
        return parts.IsGenerated ? new TypeExtract(fact, implements, [], []) : Written(type, parts, fact, implements);
    }

    private TypeExtract Written(INamedTypeSymbol type, TypeParts parts, TypeFact fact, IReadOnlyList<ImplementsFact> implements)
    {
        var declared = DeclaredMembers.Of(type, scope.Generated);
        var contract = scope.Contracts.Of(type);
        var answers = TypeEvidence.Ask(type, parts, contract, scope);
        var (members, tooDeep) = TypeMembers.Of(fact, type, declared, scope);
        fact = fact with
        {
            Members = members,
            TooDeep = tooDeep,
            Code = scope.Options.Snippets ? CodeText.Of(parts.Location, scope.Texts) : null,
            Documentation = TypeDocumentation.Of(type, scope.Texts),
            Dependencies = TypeDependencies.Of(type, scope),
            Fields = TypeFields.Of(type, fact.FilePath, scope),
            Evidence = answers.Evidence,
            Contract = contract,
            Suppressions = TypeSuppressions.Of(type, parts, scope),
        };
        return new TypeExtract(fact, implements, answers.Handles, TypeReferences.Of(type, fact, declared, scope));
    }
}
