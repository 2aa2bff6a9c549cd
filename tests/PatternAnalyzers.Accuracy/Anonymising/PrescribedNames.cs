using Microsoft.CodeAnalysis;
using PatternAnalyzers.Accuracy.Corpora;

namespace PatternAnalyzers.Accuracy.Anonymising;

/// <summary>Members that cannot be called otherwise: a framework, the platform or the language prescribes their names.</summary>
internal sealed class PrescribedNames
{
    private static readonly HashSet<string> Language = new(StringComparer.Ordinal)
    {
        "Main", "Deconstruct", "GetEnumerator", "GetAsyncEnumerator", "MoveNext", "MoveNextAsync", "Current", "GetAwaiter", "GetResult", "IsCompleted",
        "OnCompleted",
        "Dispose", "DisposeAsync",
    };

    private static readonly HashSet<string> OfCollections = new(StringComparer.Ordinal) { "Add", "Count", "Length", "Slice" };
    private static readonly string[] PageVerbs = ["OnGet", "OnPost", "OnPut", "OnDelete", "OnPatch"];

    private readonly HashSet<ISymbol> prescribed = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, List<ISymbol>> linked = new(SymbolEqualityComparer.Default);
    private readonly IAssemblySymbol assembly;

    /// <summary>Reads a part.</summary>
    public PrescribedNames(CorpusPart part)
    {
        assembly = part.Compilation.Assembly;
        foreach (var type in part.Types())
        {
            foreach (var member in type.GetMembers())
                Read(type, member);
            foreach (var face in type.AllInterfaces)
                Link(type, face);
        }

        Spread();
    }

    /// <summary>True when the member keeps its name.</summary>
    public bool Contains(ISymbol member) => prescribed.Contains(member);

    private void Read(INamedTypeSymbol type, ISymbol member)
    {
        if (Overridden(member) is { } overridden)
            Link(member, overridden.OriginalDefinition);
        foreach (var face in Explicit(member))
            Link(member, face.OriginalDefinition);
        if (IsConventional(type, member))
            prescribed.Add(member);
    }

    // A name that one end of an implementation must keep, both keep.
    private void Link(INamedTypeSymbol type, INamedTypeSymbol face)
    {
        foreach (var member in face.GetMembers())
        {
            if (type.FindImplementationForInterfaceMember(member) is { } implementation)
                Link(implementation.OriginalDefinition, member.OriginalDefinition);
        }
    }

    private void Link(ISymbol one, ISymbol other)
    {
        Neighbours(one).Add(other);
        Neighbours(other).Add(one);
        if (!IsOwn(one))
            prescribed.Add(one);
        if (!IsOwn(other))
            prescribed.Add(other);
    }

    private List<ISymbol> Neighbours(ISymbol symbol)
    {
        if (!linked.TryGetValue(symbol, out var neighbours))
            linked.Add(symbol, neighbours = []);
        return neighbours;
    }

    private void Spread()
    {
        var waiting = new Queue<ISymbol>(prescribed);
        while (waiting.TryDequeue(out var symbol))
        {
            foreach (var neighbour in linked.GetValueOrDefault(symbol) ?? [])
            {
                if (prescribed.Add(neighbour))
                    waiting.Enqueue(neighbour);
            }
        }
    }

    private bool IsOwn(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, assembly);

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };

    private static IEnumerable<ISymbol> Explicit(ISymbol member) => member switch
    {
        IMethodSymbol method => method.ExplicitInterfaceImplementations,
        IPropertySymbol property => property.ExplicitInterfaceImplementations,
        IEventSymbol @event => @event.ExplicitInterfaceImplementations,
        _ => [],
    };

    private bool IsConventional(INamedTypeSymbol type, ISymbol member)
    {
        if (Language.Contains(member.Name))
            return true;
        if (OfCollections.Contains(member.Name))
            return type.AllInterfaces.Any(face => face.SpecialType == SpecialType.System_Collections_IEnumerable)
                || type.GetMembers().Any(other => other is IPropertySymbol { IsIndexer: true });
        if (member is not IMethodSymbol method)
            return false;
        return method.Name is "Invoke" or "InvokeAsync" && method.Parameters.Any(parameter => parameter.Type.Name == "HttpContext")
            || PageVerbs.Any(verb => method.Name.StartsWith(verb, StringComparison.Ordinal)) && IsPage(type);
    }

    private bool IsPage(INamedTypeSymbol type)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.Name == "PageModel" && !IsOwn(current))
                return true;
        }

        return false;
    }
}
