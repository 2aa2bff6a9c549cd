using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Hosting;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>In-solution members as they stand in facts: <c>T:Ns.Type!Assembly|Member</c>.</summary>
internal static class CallNames
{
    public static string Of(INamedTypeSymbol type, ISymbol member, CompilationScope scope)
    {
        var assembly = type.ContainingAssembly?.Name ?? "";
        var foreign = assembly == scope.Solution.Own ? "" : "!" + assembly;
        return scope.Names.Type(type) + foreign + "|" + scope.Names.Member(Property(member));
    }

    private static ISymbol Property(ISymbol member) => member is IMethodSymbol { AssociatedSymbol: { } property } ? property : member;
}
