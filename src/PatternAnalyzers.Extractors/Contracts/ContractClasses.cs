using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;
using PatternAnalyzers.Extractors.Evidence.Nodes;
using PatternAnalyzers.Extractors.Symbols;

namespace PatternAnalyzers.Extractors.Contracts;

/// <summary>The classes of a compilation that a contract may belong to.</summary>
internal sealed class ContractClasses
{
    private readonly Dictionary<string, List<INamedTypeSymbol>> byFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<INamedTypeSymbol>> byName = new(StringComparer.Ordinal);

    public ContractClasses(Compilation compilation, Func<string, string> relativePath, CancellationToken cancellation)
    {
        foreach (var type in SourceTypes.Of(compilation, cancellation))
        {
            if (!IsCandidate(type))
                continue;
            Add(byName, Key(type.Name), type);
            foreach (var reference in type.DeclaringSyntaxReferences)
                Add(byFolder, Folder(relativePath(reference.SyntaxTree.FilePath)), type);
        }
    }

    /// <summary>Nobody, the one it belongs to, or those it may belong to.</summary>
    public IReadOnlyList<INamedTypeSymbol> For(ContractFact contract)
    {
        byFolder.TryGetValue(Folder(contract.FilePath), out var here);
        if (here is { Count: 1 })
            return here;
        var called = contract.Name.Length == 0 ? null : Called(contract.Name);
        if (here is null)
            return called ?? [];
        var nodes = here.FindAll(IsNode);
        var narrowed = nodes.Count > 0 ? nodes : here;
        if (narrowed.Count > 1 && called is not null && narrowed.FindAll(called.Contains) is { Count: 1 } chosen)
            return chosen;
        if (nodes.Count > 0)
            return nodes;
        // A contract.yaml of another trade beside some classes says nothing about any of them.
        return called ?? (contract.NodeType.Length > 0 ? here : []);
    }

    private List<INamedTypeSymbol>? Called(string name) => byName.TryGetValue(Key(name), out var types) ? types : null;

    private static bool IsCandidate(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, ContainingType: null, IsImplicitlyDeclared: false } && type.Name is not ("Program" or "Startup") && !IsData(type);

    private static bool IsData(INamedTypeSymbol type) => Plumbing.Is(type) && !IsNode(type);

    private static bool IsNode(INamedTypeSymbol type) =>
        !type.IsAbstract && !NameWords.HasPrefix(type.Name, "Model") && (NameWords.HasPrefix(type.Name, "Node") || HasNodeBase(type));

    private static bool HasNodeBase(INamedTypeSymbol type)
    {
        foreach (var ancestor in Ancestors.Bases(type))
        {
            if (NodeBaseNames.Strong(ancestor.Name) is not null)
                return true;
        }

        return false;
    }

    // node_github_poller and NodeGitHubPoller are one, though their words differ.
    private static string Key(string name) => name.Replace("_", "").Replace("-", "").ToLowerInvariant();

    private static string Folder(string path) => path.LastIndexOf('/') is >= 0 and var slash ? path.Substring(0, slash) : "";

    private static void Add(Dictionary<string, List<INamedTypeSymbol>> index, string key, INamedTypeSymbol type)
    {
        if (!index.TryGetValue(key, out var types))
            index.Add(key, types = []);
        if (!types.Contains(type, SymbolEqualityComparer.Default))
            types.Add(type);
    }
}
