using OrderFlow.Contracts.Orders;
using OrderFlow.Contracts.Shipping;
using OrderFlow.Onex;

namespace OrderFlow.Fulfilment.Packing;

/// <summary>Packs lines into parcels, first fit, heaviest first.</summary>
/// <remarks>First fit decreasing needs at most a fifth more parcels than the best packing, and packers understand it.</remarks>
/// <param name="weights">Weight of one piece by article.</param>
[NodeArchetype(EnumNodeArchetype.Compute)]
public sealed class NodePackingCompute(IReadOnlyDictionary<string, int> weights)
{
    private const int Limit = 20_000;
    private const int Box = 350;
    private const int Unknown = 500;

    /// <summary>Packs the lines.</summary>
    /// <param name="lines">What is to be packed.</param>
    /// <returns>Parcels, none of them above the carriers' limit of 20 kg unless a single piece is.</returns>
    public IReadOnlyList<ModelParcel> Pack(IReadOnlyList<ModelOrderLine> lines)
    {
        var open = new List<(int Grams, List<ModelOrderLine> Lines)>();
        foreach (var line in lines.OrderByDescending(line => WeightOf(line.Sku)))
        {
            for (var piece = 0; piece < line.Quantity; piece++)
            {
                var grams = WeightOf(line.Sku);
                var index = open.FindIndex(parcel => parcel.Grams + grams <= Limit);
                if (index < 0)
                    open.Add((Box + grams, [new ModelOrderLine(line.Sku, 1)]));
                else
                    open[index] = (open[index].Grams + grams, AddPiece(open[index].Lines, line.Sku));
            }
        }
        return [.. open.Select((parcel, index) => new ModelParcel(index + 1, parcel.Lines, parcel.Grams))];
    }

    private int WeightOf(string sku) => weights.GetValueOrDefault(sku, Unknown);

    private static List<ModelOrderLine> AddPiece(List<ModelOrderLine> lines, string sku)
    {
        var index = lines.FindIndex(line => line.Sku == sku);
        if (index < 0)
            lines.Add(new ModelOrderLine(sku, 1));
        else
            lines[index] = lines[index] with { Quantity = lines[index].Quantity + 1 };
        return lines;
    }
}
