using OrderFlow.Contracts.Stock;
using OrderFlow.Stock.Projection;

namespace OrderFlow.Stock;

/// <summary>Answers how much of an article the shop may promise.</summary>
public interface IStockAvailabilityService
{
    /// <summary>Pieces that may be promised.</summary>
    Task<int> AvailableAsync(string sku, CancellationToken cancellationToken);
}

/// <summary>Takes the smaller of what the repository and the projection say, so that the shop never promises too much.</summary>
/// <param name="stock">The books.</param>
/// <param name="projection">What the shop shows.</param>
public sealed class StockAvailabilityService(IStockRepository stock, StockProjection projection) : IStockAvailabilityService
{
    /// <inheritdoc />
    public async Task<int> AvailableAsync(string sku, CancellationToken cancellationToken)
    {
        var levels = await stock.LevelsAsync(sku, cancellationToken);
        return Math.Min(levels.Sum(level => level.Available), projection.TotalOf(sku));
    }
}
