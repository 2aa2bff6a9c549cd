using System.Text.Json;

namespace Corpus.Handlers.Catalog;

public abstract record IntegrationEvent(Guid Id, DateTime CreatedUtc);

public record PriceChanged(int ProductId, decimal Old, decimal New) : IntegrationEvent(Guid.NewGuid(), DateTime.UtcNow);

public record StockDepleted(int ProductId, string Warehouse) : IntegrationEvent(Guid.NewGuid(), DateTime.UtcNow);

public interface IIntegrationEventHandler<in TEvent> where TEvent : IntegrationEvent
{
    Task Handle(TEvent @event);
}

public class PriceChangedIntegrationEventHandler : IIntegrationEventHandler<PriceChanged>
{
    private readonly string _folder;

    public PriceChangedIntegrationEventHandler(IWebHostEnvironment env) => _folder = Path.Combine(env.ContentRootPath, "price-history");

    public async Task Handle(PriceChanged @event)
    {
        Directory.CreateDirectory(_folder);
        var path = Path.Combine(_folder, @event.ProductId + ".jsonl");
        await File.AppendAllTextAsync(path, JsonSerializer.Serialize(@event) + Environment.NewLine);
    }
}

public interface IReorderAdvisor
{
    Task<int> SuggestAsync(int productId);
}

public interface ISupplierPortal
{
    Task OrderAsync(int productId, int pieces);
}

public class Replenish(IReorderAdvisor advisor, ISupplierPortal portal, ILogger<Replenish> logger) : IIntegrationEventHandler<StockDepleted>
{
    public async Task Handle(StockDepleted @event)
    {
        var pieces = await advisor.SuggestAsync(@event.ProductId);
        if (pieces <= 0)
        {
            logger.LogInformation("No reorder for {Product} in {Warehouse}", @event.ProductId, @event.Warehouse);
            return;
        }
        await portal.OrderAsync(@event.ProductId, pieces);
    }
}
