using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Symbols;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Notes references to types of the solution, those within constructed types too.</summary>
internal static class BodyReferences
{
    public static void Add(BodyFacts facts, Body body, string kind, ITypeSymbol? type)
    {
        // Nearly all of them: not worth a list of one.
        if (type is INamedTypeSymbol { IsGenericType: false, ContainingType: null } simple)
        {
            AddOne(facts, body, kind, simple);
            return;
        }

        foreach (var named in NamedTypes.In(type))
        {
            AddOne(facts, body, kind, named);
            // Only the type itself is called, created or published; its arguments are used.
            kind = ReferenceKinds.Use;
        }
    }

    private static void AddOne(BodyFacts facts, Body body, string kind, INamedTypeSymbol named)
    {
        if (body.Scope.Solution.Contains(named))
            facts.Refer(new BodyReference(kind, body.Scope.Names.Type(named), named.ContainingAssembly.Name));
    }
}
