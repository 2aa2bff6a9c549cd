using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Extractors.Hosting;
using PatternAnalyzers.Extractors.Symbols;

namespace PatternAnalyzers.Extractors.Members;

/// <summary>The hand-written members of a type that become facts, in source order.</summary>
internal static class DeclaredMembers
{
    public static IReadOnlyList<DeclaredMember> Of(INamedTypeSymbol type, GeneratedCode generated)
    {
        if (type.TypeKind is TypeKind.Enum or TypeKind.Delegate)
            return [];
        var found = new List<DeclaredMember>();
        Add(type, generated, found);
        // Extension blocks are nested types without a name to the compilers that know them.
        foreach (var nested in type.GetTypeMembers())
        {
            if (!nested.IsOrdinary())
                Add(nested, generated, found);
        }

        return found.InOrder(static (left, right) => Compare(left.Declaration, right.Declaration));
    }

    private static int Compare(SyntaxNode left, SyntaxNode right)
    {
        var order = left.SyntaxTree == right.SyntaxTree ? 0 : string.CompareOrdinal(left.SyntaxTree.FilePath, right.SyntaxTree.FilePath);
        return order == 0 ? left.SpanStart.CompareTo(right.SpanStart) : order;
    }

    private static void Add(INamedTypeSymbol type, GeneratedCode generated, List<DeclaredMember> found)
    {
        foreach (var member in type.GetMembers())
        {
            if (IsMember(member) && Declaration(member) is { } declaration && declaration is not ParameterSyntax && !generated.Contains(declaration.SyntaxTree))
                found.Add(new DeclaredMember(member, declaration));
        }
    }

    private static bool IsMember(ISymbol member) => member switch
    {
        IMethodSymbol method =>
            method.AssociatedSymbol is null && (!method.IsImplicitlyDeclared || method.Name == WellKnownMemberNames.TopLevelStatementsEntryPointMethodName),
        IPropertySymbol or IEventSymbol => !member.IsImplicitlyDeclared,
        _ => false,
    };

    private static SyntaxNode? Declaration(ISymbol member)
    {
        var references = (member is IMethodSymbol { PartialImplementationPart: { } implementation } ? implementation : member).DeclaringSyntaxReferences;
        return references.Length == 0 ? null : references[0].GetSyntax();
    }
}
