using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Symbols;

/// <summary>Tells collections that can change.</summary>
internal static class CollectionTypes
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "List", "Dictionary", "HashSet", "Queue", "Stack", "LinkedList", "SortedList", "SortedDictionary", "SortedSet", "PriorityQueue", "OrderedDictionary",
        "ConcurrentDictionary", "ConcurrentQueue", "ConcurrentStack", "ConcurrentBag", "BlockingCollection", "Collection", "ObservableCollection",
        "KeyedCollection",
        "IList", "ICollection", "IDictionary", "ISet", "ArrayList", "Hashtable", "BitArray", "ConditionalWeakTable", "NameValueCollection", "StringDictionary",
        "StringCollection",
        "Channel",
    };

    public static bool IsMutable(ITypeSymbol? type) => type is IArrayTypeSymbol || (type is INamedTypeSymbol named && Names.Contains(named.Name));
}
