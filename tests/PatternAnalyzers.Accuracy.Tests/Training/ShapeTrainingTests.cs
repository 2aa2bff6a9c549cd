using PatternAnalyzers.Accuracy.Corpora;
using PatternAnalyzers.Accuracy.Training;
using PatternAnalyzers.Core.Classification.Shapes;

namespace PatternAnalyzers.Accuracy.Tests.Training;

public sealed class ShapeTrainingTests
{
    // Rounded in the table, and sums may differ in their last digits from one machine to the next.
    private const double Tolerance = .01;

    [Fact]
    public async Task WeightsInTheSource_AreWhatTheCorpusTeaches()
    {
        var fitted = await ShapeTraining.FitAsync(CorpusFolder.InCheckout, TestContext.Current.CancellationToken);

        for (var column = 0; column < ShapeWeights.Columns; column++)
        {
            ShapeWeights.Intercept(column).ShouldBe(fitted[column][^1], Tolerance);
            for (var index = 0; index < FeatureTable.All.Count; index++)
                ShapeWeights.Of(index, column).ShouldBe(fitted[column][index], Tolerance, FeatureTable.All[index].Name);
        }
    }
}
