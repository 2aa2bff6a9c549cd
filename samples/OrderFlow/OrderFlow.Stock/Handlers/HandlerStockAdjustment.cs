using OrderFlow.Contracts.Stock;
using OrderFlow.Onex;

namespace OrderFlow.Stock.Handlers;

/// <summary>A correction that a warehouse asks for.</summary>
/// <param name="Warehouse">Code of the warehouse.</param>
/// <param name="Sku">The article.</param>
/// <param name="Counted">Pieces found on the shelf.</param>
public sealed record ModelStockAdjustment(string Warehouse, string Sku, int Counted);

/// <summary>Books the difference between the shelf and the books.</summary>
/// <param name="stock">Knows the books.</param>
/// <param name="writer">Writes the difference.</param>
[HandlerCategory(EnumHandlerCategory.Effect)]
public sealed class HandlerStockAdjustment(IStockRepository stock, NodeStockWriterEffect writer)
{
    /// <summary>Books the correction.</summary>
    /// <param name="request">The correction.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The difference in pieces.</returns>
    public async Task<int> HandleAsync(ModelStockAdjustment request, CancellationToken cancellationToken)
    {
        var levels = await stock.LevelsAsync(request.Sku, cancellationToken);
        var booked = levels.FirstOrDefault(level => level.Warehouse == request.Warehouse)?.OnHand ?? 0;
        var difference = request.Counted - booked;
        if (difference != 0)
            await writer.ExecuteEffectAsync([new ModelStockMovement(request.Warehouse, request.Sku, difference, "count")], cancellationToken);
        return difference;
    }
}
