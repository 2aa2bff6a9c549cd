using MediatR;
using OrderFlow.Contracts.Orders;
using OrderFlow.Contracts.Stock;
using OrderFlow.Stock;
using OrderFlow.Stock.Allocation;
using OrderFlow.Stock.Handlers;
using OrderFlow.Stock.Import;
using OrderFlow.Stock.Projection;
using OrderFlow.Stock.Replenishment;

namespace OrderFlow.Intake.Api.Composition;

internal static class StockRegistration
{
    public static void AddStock(this IServiceCollection services)
    {
        services.AddSingleton<WarehouseRanker>();
        services.AddSingleton(new WarehouseHashRing(["HAM", "LEJ", "MUC"]));
        services.AddSingleton<StockProjection>();
        services.AddSingleton<StockMovementFold>();
        services.AddSingleton<NodeDemandReducer>();
        services.AddSingleton<NodeReorderQuantityCompute>();
        services.AddSingleton(new ReplenishmentScheduler(3, new HashSet<DateOnly>()));
        services.AddScoped<StockImport>();
        services.AddScoped<NodeStockBookReducer>();
        services.AddScoped<NodeStockReaderEffect>();
        services.AddScoped<NodeStockWriterEffect>();
        services.AddScoped<NodeAllocationCompute>();
        services.AddScoped<NodeReplenishmentOrchestrator>();
        services.AddScoped<ReplenishmentRun>();
        services.AddScoped<IStockAvailabilityService, StockAvailabilityService>();
        services.AddScoped<IRequestHandler<ReserveStock, ModelReservation>, ReserveStockHandler>();
        services.AddScoped<IRequestHandler<ReleaseStock, bool>, ReleaseStockHandler>();
        services.AddScoped<INotificationHandler<OrderCancelled>, OrderCancelledHandler>();
        services.AddScoped<HandlerStockAdjustment>();
        services.AddSingleton<HandlerReorderPoint>();
    }
}
