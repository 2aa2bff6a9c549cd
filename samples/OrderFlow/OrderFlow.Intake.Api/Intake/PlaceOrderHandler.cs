using MediatR;
using OrderFlow.Contracts.Orders;

namespace OrderFlow.Intake.Api.Intake;

/// <summary>Takes an order in.</summary>
/// <param name="intake">Does the work.</param>
public sealed class PlaceOrderHandler(IOrderIntakeService intake) : IRequestHandler<PlaceOrder, ModelOrderReceipt>
{
    /// <inheritdoc />
    public Task<ModelOrderReceipt> Handle(PlaceOrder request, CancellationToken cancellationToken) =>
        intake.TakeInAsync(request, cancellationToken);
}
