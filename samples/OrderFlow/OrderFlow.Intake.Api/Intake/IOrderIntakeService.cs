using OrderFlow.Contracts.Orders;

namespace OrderFlow.Intake.Api.Intake;

/// <summary>Takes orders in.</summary>
public interface IOrderIntakeService
{
    /// <summary>Takes an order in; the same order twice gives the first one's number.</summary>
    Task<ModelOrderReceipt> TakeInAsync(PlaceOrder order, CancellationToken cancellationToken);
}
