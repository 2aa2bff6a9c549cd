using OrderFlow.Contracts.Stock;
using OrderFlow.Stock.Allocation;
using Xunit;

namespace OrderFlow.Tests.Stock;

public sealed class WarehouseRankerTests
{
    [Fact]
    public async Task WarehouseThatServesAll_ComesFirst()
    {
        var stock = new FakeStockRepository(new("HAM", "BK-1", 4, 0), new("MUC", "BK-1", 12, 0));
        var levels = await stock.LevelsAsync("BK-1", CancellationToken.None);
        Check.Equal("MUC", new WarehouseRanker().Rank(levels, 10)[0].Warehouse);
    }
}
