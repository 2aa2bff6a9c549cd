using PatternAnalyzers.Accuracy.Corpora;
using PatternAnalyzers.Accuracy.Figures;
using PatternAnalyzers.Accuracy.Labels;

namespace PatternAnalyzers.Accuracy.Tests;

public sealed class MeasurementTests
{
    [Fact]
    public async Task EverySymbol_GetsTheAnswerOfTheManifest()
    {
        var rows = (await Miniatures.EvaluationAsync()).Of(CorpusSet.Develop, anonymised: false).Rows;

        rows.Select(row => $"{row.Gold.Symbol} {row.Got.PatternType}/{row.Got.Subtype} {row.Got.NodeKind} {row.Got.HandlerCategory}").ShouldBe(
        [
            "T:Shop.Orders.OrderRoutes NONE/- - -",
            "T:Shop.Orders.OrderRoutes#GET /orders/{id} HANDLER/http_endpoint COMPUTE COMPUTE",
            "T:Shop.Orders.PlaceOrder NONE/- - -",
            "T:Shop.Orders.PlaceOrderHandler HANDLER/request EFFECT EFFECT",
            "T:Shop.Pricing.NodePriceCompute COMPUTE/- COMPUTE -",
        ]);
    }

    [Fact]
    public async Task FrameworkHandlers_HavePrecisionAndRecall()
    {
        var one = (await Miniatures.EvaluationAsync()).Of(CorpusSet.Develop, anonymised: false);

        one.FrameworkHandlerPrecision.ShouldBe(new Share(2, 2));
        one.FrameworkHandlerRecall.ShouldBe(new Share(2, 2));
    }

    [Fact]
    public async Task AnswerWithoutLabel_IsCounted()
    {
        var parts = new CorpusLoader(Miniatures.Folder).Load(CorpusSet.Develop);
        var gold = LabelFile.Read(Miniatures.Folder.Gold(CorpusSet.Develop))
            .Where(label => !label.Symbol.EndsWith("PlaceOrderHandler", StringComparison.Ordinal))
            .ToList();

        var one = await Measurement.MakeAsync(CorpusSet.Develop, parts, gold, symbols: null, TestContext.Current.CancellationToken);

        one.Unlabelled.ShouldBe(1);
    }
}
