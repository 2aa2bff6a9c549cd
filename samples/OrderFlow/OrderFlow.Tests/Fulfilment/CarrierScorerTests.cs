using OrderFlow.Contracts.Shipping;
using OrderFlow.Fulfilment.Carriers;
using Xunit;

namespace OrderFlow.Tests.Fulfilment;

public sealed class CarrierScorerTests
{
    [Fact]
    public void CheaperOffer_ScoresHigher()
    {
        var scorer = new CarrierScorer();
        var cheap = scorer.Score(new ModelCarrierOffer("A", 4m, 2, 0.9));
        var dear = scorer.Score(new ModelCarrierOffer("B", 9m, 2, 0.9));
        Check.Equal(true, cheap > dear);
    }
}
