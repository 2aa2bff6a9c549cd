using System.Text.Json;
using MediatR;
using OrderFlow.Contracts.Events;
using OrderFlow.Contracts.Orders;
using OrderFlow.Contracts.Pricing;
using OrderFlow.Contracts.Stock;

namespace OrderFlow.Intake.Api.Intake;

/// <summary>Takes an order from the customer's click to a priced order with stock set aside.</summary>
/// <remarks>
/// The same customer sending the same articles again gets the number of the first order: browsers repeat themselves.
/// Everything after pricing happens outside, driven by the outbox.
/// </remarks>
/// <param name="orders">Keeps orders.</param>
/// <param name="outbox">Holds what the bus must hear.</param>
/// <param name="mediator">Reaches pricing and stock.</param>
/// <param name="numbers">Gives out order numbers.</param>
public sealed class OrderIntakeService(IOrderRepository orders, IOutbox outbox, IMediator mediator, OrderNumberSequence numbers)
    : IOrderIntakeService
{
    /// <inheritdoc />
    public async Task<ModelOrderReceipt> TakeInAsync(PlaceOrder order, CancellationToken cancellationToken)
    {
        var fingerprint = OrderFingerprintHasher.Hash(order.CustomerId, order.Lines);
        if (await orders.FindByFingerprintAsync(fingerprint, cancellationToken) is { } known)
            return new ModelOrderReceipt(known, Duplicate: true);

        var placed = new ModelOrder
        {
            Number = numbers.Next(order.ShipTo.Country).ToString(),
            CustomerId = order.CustomerId,
            ShipTo = order.ShipTo,
            Lines = order.Lines,
            Coupon = order.Coupon,
            Turnover = await orders.TurnoverAsync(order.CustomerId, cancellationToken),
            Status = EnumOrderStatus.Placed,
        };
        await orders.SaveAsync(placed, fingerprint, cancellationToken);

        var quote = await mediator.Send(new PriceOrder(placed), cancellationToken);
        var reservation = await mediator.Send(new ReserveStock(placed.Number, placed.Lines), cancellationToken);
        var status = reservation.Complete ? EnumOrderStatus.Reserved : EnumOrderStatus.Priced;
        var accepted = placed with { Status = status };
        await orders.SaveAsync(accepted, fingerprint, cancellationToken);

        var payload = JsonSerializer.Serialize(new OrderPriced(accepted, quote));
        await outbox.AddAsync(new ModelOutboxEntry(Guid.NewGuid(), nameof(OrderPriced), payload), cancellationToken);
        await mediator.Publish(new OrderPlaced(accepted), cancellationToken);
        return new ModelOrderReceipt(accepted.Number, Duplicate: false);
    }
}
