using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Hosting;

namespace PatternAnalyzers.Extractors.Members;

/// <summary>Things in a signature that rules ask about.</summary>
internal static class SignatureRemarks
{
    public static IReadOnlyList<RemarkFact> Of(ISymbol member, int line, CompilationScope scope)
    {
        List<RemarkFact>? remarks = null;
        if (IsAsync(member) && member is IMethodSymbol { ReturnsVoid: true })
            (remarks ??= []).Add(new RemarkFact { Name = RemarkNames.AsyncVoid, Detail = scope.Names.Member(member), Line = line });
        if (!IsAccessible(member) || IsImposed(member))
            return remarks ?? (IReadOnlyList<RemarkFact>)[];
        foreach (var parameter in MemberKinds.Parameters(member))
        {
            if (WeakTypes.IsWeak(parameter.Type) && parameter.Name != "sender")
                (remarks ??= []).Add(Weak(parameter.Name, parameter.Type, line, scope));
        }

        if (MemberKinds.Returned(member) is { } returned && WeakTypes.IsWeak(returned))
            (remarks ??= []).Add(Weak(member is IMethodSymbol ? "return" : member.Name, returned, line, scope));
        return remarks ?? (IReadOnlyList<RemarkFact>)[];
    }

    private static RemarkFact Weak(string name, ITypeSymbol type, int line, CompilationScope scope) =>
        new() { Name = RemarkNames.WeakType, Detail = name + ": " + scope.Names.Text(type), Line = line };

    private static bool IsAsync(ISymbol member) => member is IMethodSymbol { IsAsync: true } or IMethodSymbol { PartialImplementationPart.IsAsync: true };

    private static bool IsAccessible(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;

    // The signature was chosen elsewhere.
    private static bool IsImposed(ISymbol member) =>
        member.IsOverride
            || MemberKinds.IsExplicit(member)
            || member is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion }
            || ImplementsForeign(member);

    private static bool ImplementsForeign(ISymbol member)
    {
        if (member.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type)
            return false;
        foreach (var contract in type.AllInterfaces)
        {
            if (contract.DeclaringSyntaxReferences.Length > 0)
                continue;
            foreach (var candidate in contract.GetMembers(member.Name))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), member))
                    return true;
            }
        }

        return false;
    }
}
