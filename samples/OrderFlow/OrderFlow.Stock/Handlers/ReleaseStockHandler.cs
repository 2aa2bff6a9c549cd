using MediatR;
using OrderFlow.Contracts.Stock;

namespace OrderFlow.Stock.Handlers;

public sealed class ReleaseStockHandler(IStockRepository stock) : IRequestHandler<ReleaseStock, bool>
{
    public Task<bool> Handle(ReleaseStock request, CancellationToken cancellationToken) =>
        stock.ReleaseAsync(request.OrderNumber, cancellationToken);
}
