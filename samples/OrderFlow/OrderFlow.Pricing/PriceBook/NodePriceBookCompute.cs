using OrderFlow.Contracts.Pricing;
using OrderFlow.Onex;
using OrderFlow.Onex.Nodes;

namespace OrderFlow.Pricing.PriceBook;

/// <summary>Looks list prices up, first in the cache, then in the price source.</summary>
/// <remarks>The name is older than the price source: it once held all prices itself.</remarks>
/// <param name="container">The container.</param>
/// <param name="source">Where list prices come from.</param>
/// <param name="cache">Prices seen lately.</param>
public sealed class NodePriceBookCompute(ModelOnexContainer container, IPriceSource source, PriceCache cache)
    : NodeEffect<string, Money>(container)
{
    /// <inheritdoc />
    public override async Task<Money> ExecuteEffectAsync(string input, CancellationToken cancellationToken)
    {
        if (cache.TryGet(input, out var known))
            return known;
        var price = await source.FindPriceAsync(input, cancellationToken)
            ?? throw new OnexError("pricing.unknown_article", $"There is no list price for {input}.");
        cache.Put(input, price);
        return price;
    }
}
