using MediatR;
using Microsoft.AspNetCore.Mvc;
using OrderFlow.Contracts.Orders;
using OrderFlow.Intake.Api.Filters;

namespace OrderFlow.Intake.Api.Controllers;

/// <summary>Orders over HTTP.</summary>
/// <param name="mediator">Brings requests to their handlers.</param>
[ApiController]
[Route("api/orders")]
[ServiceFilter<IdempotencyFilter>]
public sealed class OrdersController(IMediator mediator) : ControllerBase
{
    /// <summary>Places an order.</summary>
    /// <param name="order">The order.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>201 with the number; 200 when the order was there already.</returns>
    [HttpPost]
    public async Task<ActionResult<ModelOrderReceipt>> Place(PlaceOrder order, CancellationToken cancellationToken)
    {
        var receipt = await mediator.Send(order, cancellationToken);
        return receipt.Duplicate ? Ok(receipt) : CreatedAtAction(nameof(Find), new { number = receipt.Number }, receipt);
    }

    /// <summary>Finds an order.</summary>
    /// <param name="number">Its number, as typed.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>200 with the order, or 404.</returns>
    [HttpGet("{number}")]
    public async Task<ActionResult<ModelOrder>> Find(string number, CancellationToken cancellationToken) =>
        await mediator.Send(new GetOrder(number), cancellationToken) is { } order ? order : NotFound();

    /// <summary>Calls an order off.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>204, or 409 when it has left already.</returns>
    [HttpDelete("{number}")]
    public async Task<IActionResult> Cancel(string number, [FromQuery] string reason, CancellationToken cancellationToken) =>
        await mediator.Send(new CancelOrder(number, reason), cancellationToken) ? NoContent() : Conflict();
}
