using OrderFlow.Contracts.Stock;

namespace OrderFlow.Stock.Handlers;

// Left over from the first spike; the warehouse terminal still calls it until its next release.
public sealed class Handler
{
    public string Handle(ModelStockLevel request) => $"{request.Sku}@{request.Warehouse}: {request.Available}";
}
