using OrderFlow.Contracts.Orders;

namespace OrderFlow.Contracts.Shipping;

/// <summary>Turns priced orders into shipments.</summary>
public interface IFulfilmentService
{
    /// <summary>Picks, packs and books an order.</summary>
    Task<ModelShipment> FulfilAsync(ModelOrder order, CancellationToken cancellationToken);
}
