using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Evidence.Agents;

/// <summary>Interfaces of a repository behind which models work: most of what implements them holds one.</summary>
internal sealed class Colleagues
{
    private const int Several = 2;

    // Weak, so that nothing outlives a compilation.
    private static readonly ConditionalWeakTable<Compilation, Colleagues> Compiled = new();

    private readonly Dictionary<ISymbol, (int All, int WithModel)> contracts = new(SymbolEqualityComparer.Default);

    private Colleagues(Compilation compilation) => Read(compilation.Assembly.GlobalNamespace);

    /// <summary>True when the type of this compilation is itself an agent without a framework: it is given a chat model, or is the contract of several that are.</summary>
    public static bool Contains(ITypeSymbol type)
    {
        if (type.OriginalDefinition is not INamedTypeSymbol { DeclaringSyntaxReferences.Length: > 0 } named)
            return false;
        return named.TypeKind == TypeKind.Interface ? IsContract(named) : IsWorker(named);
    }

    /// <summary>True when several units with a model share the interface.</summary>
    public static bool IsContract(INamedTypeSymbol contract) =>
        contract.DeclaringSyntaxReferences.Length > 0
        && contract.ContainingAssembly is ISourceAssemblySymbol source
        && Compiled.GetValue(source.Compilation, static compilation => new Colleagues(compilation)).contracts
            .TryGetValue(contract.OriginalDefinition, out var count)
        && count.WithModel >= Several
        && count.WithModel * 2 >= count.All;

    /// <summary>True for a class that is given a chat model or an agent and nothing with vectors, which would make it a retriever.</summary>
    public static bool IsWorker(INamedTypeSymbol type)
    {
        // What is itself a model stands between an agent and its model.
        if (type is not { TypeKind: TypeKind.Class, IsRecord: false, IsStatic: false } || ModelTypes.Of(type) == ModelRole.Chat)
            return false;
        var found = false;
        foreach (var given in Holdings.Given(type))
        {
            var role = ModelTypes.Of(given);
            if (role == ModelRole.Vectors)
                return false;
            found |= role is ModelRole.Chat or ModelRole.Agent;
        }

        return found;
    }

    private void Read(INamespaceSymbol space)
    {
        foreach (var type in space.GetTypeMembers())
            Read(type);
        foreach (var inner in space.GetNamespaceMembers())
            Read(inner);
    }

    private void Read(INamedTypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Class || type.IsAbstract || type.AllInterfaces.IsEmpty)
            return;
        var worker = IsWorker(type);
        foreach (var contract in type.AllInterfaces)
        {
            if (contract.DeclaringSyntaxReferences.Length == 0)
                continue;
            var (all, with) = contracts.TryGetValue(contract.OriginalDefinition, out var count) ? count : (0, 0);
            contracts[contract.OriginalDefinition] = (all + 1, worker ? with + 1 : with);
        }
    }
}
