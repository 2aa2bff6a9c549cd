using OrderFlow.Contracts.Orders;

namespace OrderFlow.Intake.Api.Intake;

/// <summary>Gives out order numbers, one sequence a region and year.</summary>
/// <param name="clock">Tells the year.</param>
public sealed class OrderNumberSequence(TimeProvider clock)
{
    private readonly Dictionary<(string Region, int Year), int> last = [];
    private readonly Lock gate = new();

    /// <summary>The next number for a country.</summary>
    /// <param name="country">ISO 3166 code of two letters.</param>
    /// <returns>A number that was never given out by this process.</returns>
    public OrderNumber Next(string country)
    {
        var key = (Region: country.ToUpperInvariant(), clock.GetUtcNow().Year);
        lock (gate)
        {
            last[key] = last.GetValueOrDefault(key) + 1;
            return new OrderNumber(key.Region, key.Year, last[key]);
        }
    }
}
