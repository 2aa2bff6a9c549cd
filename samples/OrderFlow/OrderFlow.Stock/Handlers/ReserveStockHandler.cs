using MediatR;
using OrderFlow.Contracts.Stock;
using OrderFlow.Stock.Allocation;

namespace OrderFlow.Stock.Handlers;

/// <summary>Sets stock aside for an order.</summary>
/// <param name="reader">Reads levels.</param>
/// <param name="allocation">Spreads the order over warehouses.</param>
/// <param name="stock">Keeps the reservation.</param>
public sealed class ReserveStockHandler(NodeStockReaderEffect reader, NodeAllocationCompute allocation, IStockRepository stock)
    : IRequestHandler<ReserveStock, ModelReservation>
{
    /// <inheritdoc />
    public async Task<ModelReservation> Handle(ReserveStock request, CancellationToken cancellationToken)
    {
        var skus = request.Lines.Select(line => line.Sku).Distinct().ToList();
        var levels = await reader.ExecuteEffectAsync(skus, cancellationToken);
        var reservation = allocation.ExecuteCompute(new ModelAllocationRequest(request.OrderNumber, request.Lines, levels));
        await stock.ReserveAsync(reservation, cancellationToken);
        return reservation;
    }
}
