using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Extractors.Evidence.Agents;
using PatternAnalyzers.Extractors.Symbols;

namespace PatternAnalyzers.Extractors.Evidence.Hooks;

/// <summary>Interfaces of the compilation that stand for the steps of a hook: a hook of git is given all their implementations, or most of those are hooks themselves.</summary>
internal static class GitHookContracts
{
    // Weak, so that nothing outlives a compilation.
    private static readonly ConditionalWeakTable<Compilation, IReadOnlyDictionary<INamedTypeSymbol, string>> Found = new();

    /// <summary>Subtype of the hooks behind the interface; null when it is not one of them.</summary>
    public static string? Of(INamedTypeSymbol asked, INamedTypeSymbol contract) =>
        asked.ContainingAssembly is ISourceAssemblySymbol source
            && Found.GetValue(source.Compilation, Collect).TryGetValue(contract.OriginalDefinition, out var subtype)
            ? subtype
            : null;

    /// <summary>The interface of the compilation of which the class is given any number; null when there is none.</summary>
    public static INamedTypeSymbol? Run(INamedTypeSymbol type, Func<INamedTypeSymbol, bool> fits)
    {
        foreach (var given in Holdings.Given(type))
        {
            if (Holdings.Element(given, out var many) is INamedTypeSymbol { TypeKind: TypeKind.Interface, DeclaringSyntaxReferences.Length: > 0 } contract
                && many
                && fits(contract))
            {
                return contract;
            }
        }

        return null;
    }

    private static IReadOnlyDictionary<INamedTypeSymbol, string> Collect(Compilation compilation)
    {
        var found = new Dictionary<INamedTypeSymbol, string>(SymbolEqualityComparer.Default);
        foreach (var tree in compilation.SyntaxTrees)
        {
            if (!GitHookText.IsMentioned(tree))
                continue;
            foreach (var (contract, subtype) in Steps(SourceTypes.Of(compilation, CancellationToken.None)))
                found[contract] = subtype;
            break;
        }

        return found;
    }

    private static IEnumerable<(INamedTypeSymbol Contract, string Subtype)> Steps(List<INamedTypeSymbol> types)
    {
        var members = new Dictionary<INamedTypeSymbol, (int Hooks, int All, string? Subtype)>(SymbolEqualityComparer.Default);
        foreach (var type in types)
        {
            if (type.TypeKind != TypeKind.Class)
                continue;
            var subtype = Subtype(type);
            foreach (var contract in type.Interfaces)
            {
                if (contract.DeclaringSyntaxReferences.Length == 0)
                    continue;
                members.TryGetValue(contract.OriginalDefinition, out var count);
                members[contract.OriginalDefinition] = (count.Hooks + (subtype is null ? 0 : 1), count.All + 1, count.Subtype ?? subtype);
            }

            if (subtype is not null && Run(type, static _ => true) is { } run)
                yield return (run.OriginalDefinition, subtype);
        }

        foreach (var pair in members)
        {
            // One hook among the commands of a program makes no hooks of the others.
            if (pair.Value is { Hooks: > 1, Subtype: { } subtype } count && count.Hooks * 2 > count.All)
                yield return (pair.Key, subtype);
        }
    }

    private static string? Subtype(INamedTypeSymbol type)
    {
        var parts = ImmutableArray.CreateBuilder<BaseTypeDeclarationSyntax>();
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (GitHookText.IsMentioned(reference.SyntaxTree) && reference.GetSyntax() is BaseTypeDeclarationSyntax part)
                parts.Add(part);
        }

        return parts.Count == 0 ? null : GitHookWork.Of(type, parts.ToImmutable())?.Subtype;
    }
}
