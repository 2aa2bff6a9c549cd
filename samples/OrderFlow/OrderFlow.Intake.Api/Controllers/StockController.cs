using Microsoft.AspNetCore.Mvc;
using OrderFlow.Contracts.Stock;
using OrderFlow.Stock.Handlers;
using OrderFlow.Stock.Search;

namespace OrderFlow.Intake.Api.Controllers;

[ApiController]
[Route("api/stock")]
public sealed class StockController(IStockRepository stock, HandlerStockAdjustment adjustments) : ControllerBase
{
    [HttpGet("{sku}")]
    public async Task<IReadOnlyList<ModelStockLevel>> Levels(string sku, [FromQuery] string? warehouse, CancellationToken cancellationToken)
    {
        var levels = await stock.LevelsAsync(sku, cancellationToken);
        return warehouse is null ? levels : [.. levels.Where(level => SkuMatcher.Matches(level.Warehouse, warehouse))];
    }

    [HttpPost("adjustments")]
    public async Task<ActionResult<int>> Adjust(ModelStockAdjustment adjustment, CancellationToken cancellationToken) =>
        await adjustments.HandleAsync(adjustment, cancellationToken);
}
