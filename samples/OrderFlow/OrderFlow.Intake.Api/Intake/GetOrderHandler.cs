using MediatR;
using OrderFlow.Contracts.Orders;

namespace OrderFlow.Intake.Api.Intake;

public sealed class GetOrderHandler(IOrderRepository orders) : IRequestHandler<GetOrder, ModelOrder?>
{
    public async Task<ModelOrder?> Handle(GetOrder request, CancellationToken cancellationToken) =>
        OrderNumberParser.TryParse(request.Number, out var number)
            ? await orders.FindAsync(number.ToString(), cancellationToken)
            : null;
}
