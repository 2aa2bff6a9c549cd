using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Bodies;
using PatternAnalyzers.Extractors.Hosting;
using PatternAnalyzers.Extractors.Types;

namespace PatternAnalyzers.Extractors.Members;

/// <summary>The members of a type, the constructor that the compiler adds among them when initialisers do something.</summary>
internal static class TypeMembers
{
    public static (IReadOnlyList<MemberFact> Members, bool TooDeep) Of(
        TypeFact fact,
        INamedTypeSymbol type,
        IReadOnlyList<DeclaredMember> declared,
        CompilationScope scope)
    {
        var members = new Dictionary<string, MemberFact>(StringComparer.Ordinal);
        var tooDeep = false;
        foreach (var member in declared)
        {
            var (one, deep) = MemberExtraction.Of(member, fact.FilePath, scope);
            tooDeep |= deep;
            // Broken code may declare a member twice.
            if (!members.ContainsKey(one.Name))
                members.Add(one.Name, one);
        }

        foreach (var constructor in type.InstanceConstructors.Concat(type.StaticConstructors))
            AddImplicit(fact, constructor, members, scope);
        return (Recursion.Mark(fact.Symbol, [.. members.Values]), tooDeep);
    }

    private static void AddImplicit(TypeFact fact, IMethodSymbol constructor, Dictionary<string, MemberFact> members, CompilationScope scope)
    {
        var body = scope.Bodies.Of(constructor);
        var name = scope.Names.Member(constructor);
        if (members.ContainsKey(name) || (body.Effects.Count == 0 && body.Calls.Count == 0 && body.Remarks.Count == 0))
            return;
        members.Add(name, MemberBodies.With(
            new MemberFact { Name = name, Kind = "constructor", Accessibility = Accessibilities.Of(constructor.DeclaredAccessibility), Line = fact.LineStart },
            body,
            statements: 0));
    }
}
