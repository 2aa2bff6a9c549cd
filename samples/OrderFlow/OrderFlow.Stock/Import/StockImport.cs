using OrderFlow.Contracts.Stock;
using OrderFlow.Onex.Contracts;

namespace OrderFlow.Stock.Import;

/// <summary>Reads the movements that the warehouses drop as files at night.</summary>
public sealed class StockImport
{
    /// <summary>Reads every file of the folder and moves it aside.</summary>
    /// <param name="contract">Names the folder.</param>
    /// <param name="cancellationToken">Stops after the current file.</param>
    /// <returns>The movements in file order.</returns>
    public async Task<IReadOnlyList<ModelStockMovement>> ExecuteEffectAsync(ModelContractEffect contract, CancellationToken cancellationToken)
    {
        var movements = new List<ModelStockMovement>();
        foreach (var path in Directory.EnumerateFiles(contract.Target, "*.csv").Order(StringComparer.Ordinal))
        {
            await foreach (var line in File.ReadLinesAsync(path, cancellationToken))
            {
                if (StockMovementParser.Parse(line) is { } movement)
                    movements.Add(movement);
            }
            File.Move(path, path + ".done", overwrite: true);
        }
        return movements;
    }
}
