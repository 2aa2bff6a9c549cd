using OrderFlow.Contracts.Shipping;
using OrderFlow.Onex;

namespace OrderFlow.Fulfilment.Handlers;

/// <summary>Estimates how likely a shipment arrives today.</summary>
/// <param name="chance">Source of chance; seeded in simulations.</param>
[HandlerCategory(EnumHandlerCategory.NondeterministicCompute)]
public sealed class HandlerDeliveryEstimate(Random chance)
{
    private const int Runs = 200;

    /// <summary>Simulates the day.</summary>
    /// <param name="request">The offer that was booked.</param>
    /// <returns>Share of simulated days on which the shipment arrived.</returns>
    public double Handle(ModelCarrierOffer request)
    {
        var arrived = 0;
        for (var run = 0; run < Runs; run++)
        {
            if (chance.NextDouble() < request.OnTimeRate / Math.Max(1, request.Days))
                arrived++;
        }
        return (double)arrived / Runs;
    }
}
