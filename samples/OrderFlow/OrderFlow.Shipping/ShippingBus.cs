using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace OrderFlow.Shipping;

/// <summary>Puts the consumers on the bus.</summary>
public static class ShippingBus
{
    /// <summary>Adds the bus and its consumers.</summary>
    /// <param name="services">Where they are added.</param>
    /// <returns>The same collection.</returns>
    public static IServiceCollection AddShippingBus(this IServiceCollection services) =>
        services.AddMassTransit(bus =>
        {
            bus.AddConsumer<OrderPricedConsumer>();
            bus.AddConsumer<ShipmentDispatchedConsumer>();
            bus.UsingInMemory((context, transport) => transport.ConfigureEndpoints(context));
        });
}
