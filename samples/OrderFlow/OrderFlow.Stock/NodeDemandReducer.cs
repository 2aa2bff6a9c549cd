using OrderFlow.Contracts.Stock;
using OrderFlow.Onex;

namespace OrderFlow.Stock;

/// <summary>Keeps a moving average of daily demand by article.</summary>
[NodeArchetype(EnumNodeArchetype.Reducer)]
public sealed class NodeDemandReducer
{
    private const double Smoothing = 0.2;

    private readonly Dictionary<string, double> averages = new(StringComparer.Ordinal);

    /// <summary>Folds the movements of one day in.</summary>
    /// <param name="movements">Movements of the day; receipts are no demand.</param>
    public void Fold(IReadOnlyList<ModelStockMovement> movements)
    {
        foreach (var article in movements.Where(movement => movement.Delta < 0).GroupBy(movement => movement.Sku))
        {
            var demand = -article.Sum(movement => movement.Delta);
            averages[article.Key] = averages.TryGetValue(article.Key, out var average)
                ? average + (Smoothing * (demand - average))
                : demand;
        }
    }

    /// <summary>Average pieces a day; 0 for articles nobody asked for.</summary>
    public double DailyDemand(string sku) => averages.GetValueOrDefault(sku);
}
