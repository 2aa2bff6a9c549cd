using OrderFlow.Contracts.Orders;
using OrderFlow.Onex;
using OrderFlow.Onex.Nodes;

namespace OrderFlow.Fulfilment.Picking;

/// <summary>Orders the stops of a picker in a serpentine: up the odd aisles, down the even ones.</summary>
/// <param name="container">The container.</param>
public sealed class NodePickListCompute(ModelOnexContainer container)
    : NodeCompute<IReadOnlyList<ModelOrderLine>, IReadOnlyList<ModelPickStop>>(container)
{
    private const int Aisles = 24;
    private const int Bays = 40;

    /// <inheritdoc />
    public override IReadOnlyList<ModelPickStop> ExecuteCompute(IReadOnlyList<ModelOrderLine> input) =>
        [.. input.Select(StopFor).OrderBy(stop => stop.Aisle).ThenBy(stop => stop.Aisle % 2 == 1 ? stop.Bay : -stop.Bay)];

    private static ModelPickStop StopFor(ModelOrderLine line)
    {
        var place = 0;
        foreach (var letter in line.Sku)
            place = ((place * 31) + letter) % (Aisles * Bays);
        return new ModelPickStop((place / Bays) + 1, (place % Bays) + 1, line.Sku, line.Quantity);
    }
}
