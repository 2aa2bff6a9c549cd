using Shop.Stock;

namespace Shop.Orders;

/// <summary>Takes orders.</summary>
public interface IOrderService
{
    /// <summary>Takes one.</summary>
    Task TakeAsync(string article, CancellationToken cancellation);
}

/// <summary>Takes orders and counts the stock down.</summary>
public sealed class OrderService(NodeStockWriterEffect stock) : IOrderService
{
    /// <inheritdoc/>
    public Task TakeAsync(string article, CancellationToken cancellation) => stock.ExecuteEffectAsync(article, 0, cancellation);
}
