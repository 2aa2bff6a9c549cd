using OrderFlow.Contracts.Shipping;

namespace OrderFlow.Fulfilment.Carriers;

/// <summary>Scores carrier offers: half price, a third punctuality, the rest speed.</summary>
/// <example><c>offers.MaxBy(scorer.Score)</c> is the offer to book.</example>
public sealed class CarrierScorer
{
    private const double PriceWeight = 0.50;
    private const double PunctualityWeight = 0.33;
    private const double SpeedWeight = 0.17;

    /// <summary>The score of an offer.</summary>
    /// <param name="offer">The offer.</param>
    /// <returns>0 to 1, more is better.</returns>
    public double Score(ModelCarrierOffer offer)
    {
        if (offer.Price <= 0 || offer.Days < 0)
            return 0;
        var price = 1 / (1 + ((double)offer.Price / 10));
        var speed = 1.0 / (1 + offer.Days);
        var punctuality = Math.Clamp(offer.OnTimeRate, 0, 1);
        return (PriceWeight * price) + (PunctualityWeight * punctuality) + (SpeedWeight * speed);
    }
}
