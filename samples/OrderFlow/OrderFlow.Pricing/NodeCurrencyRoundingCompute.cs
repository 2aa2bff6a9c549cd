using OrderFlow.Contracts.Pricing;

namespace OrderFlow.Pricing;

/// <summary>Rounds amounts the way each currency is paid.</summary>
public sealed class NodeCurrencyRoundingCompute
{
    /// <summary>Rounds an amount.</summary>
    /// <param name="money">The amount.</param>
    /// <returns>Swiss francs to five centimes, yen to whole yen, the rest to cents; halves away from zero.</returns>
    public Money Round(Money money) => money.Currency switch
    {
        "CHF" => money.With(Math.Round(money.Amount * 20, MidpointRounding.AwayFromZero) / 20),
        "JPY" => money.With(Math.Round(money.Amount, MidpointRounding.AwayFromZero)),
        _ => money.With(Math.Round(money.Amount, 2, MidpointRounding.AwayFromZero)),
    };
}
