using MediatR;
using OrderFlow.Contracts.Shipping;
using OrderFlow.Fulfilment;
using OrderFlow.Fulfilment.Carriers;
using OrderFlow.Fulfilment.Delivery;
using OrderFlow.Fulfilment.Handlers;
using OrderFlow.Fulfilment.Labels;
using OrderFlow.Fulfilment.Packing;
using OrderFlow.Fulfilment.Picking;
using OrderFlow.Fulfilment.Returns;
using OrderFlow.Fulfilment.Shipments;
using OrderFlow.Onex.State;

namespace OrderFlow.Intake.Api.Composition;

internal static class FulfilmentRegistration
{
    public static void AddFulfilment(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IRetryPolicy, RetryPolicy>();
        services.AddSingleton<CarrierScorer>();
        services.AddSingleton<ShipmentBoard>();
        services.AddSingleton(new DeliverySlotScheduler(120));
        services.AddSingleton(new NodeLabelPrinterEffect(configuration["Shipping:LabelFolder"] ?? "labels"));
        services.AddSingleton(new NodePackingCompute(new Dictionary<string, int>()));
        services.AddScoped<NodePickListCompute>();
        services.AddScoped<NodeDeliveryDateCompute>();
        services.AddScoped<NodeShipmentStatusReducer>();
        services.AddScoped<INodeBookingEffect, NodeCarrierBookingEffect>();
        services.AddScoped<NodeFulfilmentOrchestrator>();
        services.AddScoped<ReturnWorkflow>();
        services.AddScoped<IFulfilmentService, FulfilmentService>();
        services.AddSingleton<IStateStore<ModelShipment>, InMemoryStateStore<ModelShipment>>();
        services.AddScoped<HandlerShipmentDelay>();
        services.AddScoped<INotificationHandler<ShipmentDelayed>, ShipmentDelayedHandler>();
    }
}
