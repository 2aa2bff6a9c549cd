using System.Diagnostics.CodeAnalysis;
using OrderFlow.Contracts.Pricing;

namespace OrderFlow.Pricing.PriceBook;

/// <summary>Keeps the prices asked for most recently and drops the one that was not asked for longest.</summary>
/// <param name="capacity">Prices it keeps, at least one.</param>
public sealed class PriceCache(int capacity)
{
    private readonly Dictionary<string, LinkedListNode<(string Sku, Money Price)>> nodes = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Sku, Money Price)> recent = new();
    private int hits;
    private int misses;

    /// <summary>Share of lookups that were answered, 0 to 1.</summary>
    public double HitRate => hits + misses == 0 ? 0 : (double)hits / (hits + misses);

    /// <summary>Looks a price up and makes it the most recent.</summary>
    /// <param name="sku">The article.</param>
    /// <param name="price">Its price when it is here.</param>
    /// <returns>True when it is here.</returns>
    public bool TryGet(string sku, [MaybeNullWhen(false)] out Money price)
    {
        if (!nodes.TryGetValue(sku, out var node))
        {
            misses++;
            price = default;
            return false;
        }
        hits++;
        recent.Remove(node);
        recent.AddFirst(node);
        price = node.Value.Price;
        return true;
    }

    /// <summary>Adds or replaces a price.</summary>
    /// <param name="sku">The article.</param>
    /// <param name="price">Its price.</param>
    public void Put(string sku, Money price)
    {
        Remove(sku);
        if (nodes.Count >= capacity && recent.Last is { } oldest)
            Remove(oldest.Value.Sku);
        nodes[sku] = recent.AddFirst((sku, price));
    }

    /// <summary>Forgets a price.</summary>
    /// <param name="sku">The article.</param>
    public void Remove(string sku)
    {
        if (nodes.Remove(sku, out var node))
            recent.Remove(node);
    }
}
