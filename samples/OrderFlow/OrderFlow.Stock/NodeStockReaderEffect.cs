using OrderFlow.Contracts.Stock;
using OrderFlow.Onex;
using OrderFlow.Onex.Nodes;

namespace OrderFlow.Stock;

/// <summary>Reads the levels of several articles at once.</summary>
/// <param name="container">The container.</param>
/// <param name="stock">Where levels are kept.</param>
public sealed class NodeStockReaderEffect(ModelOnexContainer container, IStockRepository stock)
    : NodeEffect<IReadOnlyCollection<string>, IReadOnlyList<ModelStockLevel>>(container)
{
    /// <inheritdoc />
    public override async Task<IReadOnlyList<ModelStockLevel>> ExecuteEffectAsync(
        IReadOnlyCollection<string> input,
        CancellationToken cancellationToken)
    {
        var levels = new List<ModelStockLevel>();
        foreach (var sku in input)
            levels.AddRange(await stock.LevelsAsync(sku, cancellationToken));
        return levels;
    }
}
