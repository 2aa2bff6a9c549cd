using OrderFlow.Contracts.Shipping;
using OrderFlow.Fulfilment.Shipments;
using OrderFlow.Onex;
using Xunit;

namespace OrderFlow.Tests.Fulfilment;

/// <summary>Drives a shipment through its life.</summary>
public sealed class TestOrchestrator
{
    private readonly NodeShipmentStatusReducer reducer = new(new ModelOnexContainer(new NoServices()));

    [Fact]
    public void LateReport_ChangesNothing()
    {
        var delivered = new ModelShipment
        {
            OrderNumber = "EU-2026-000042",
            ShipTo = new("Ada", "Somewhere 1", "12345", "Town", "DE"),
            Status = EnumShipmentStatus.Delivered,
        };
        Check.Equal(EnumShipmentStatus.Delivered, reducer.ExecuteReduction(delivered, EnumShipmentStatus.Packed).Status);
    }

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
