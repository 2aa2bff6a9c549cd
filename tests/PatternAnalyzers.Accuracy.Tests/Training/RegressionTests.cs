using PatternAnalyzers.Accuracy.Training;

namespace PatternAnalyzers.Accuracy.Tests.Training;

public sealed class RegressionTests
{
    [Fact]
    public void SeparableRows_AreSeparated()
    {
        double[][] rows = [[0, 5], [1, 6], [0, 7], [9, 0], [8, 1], [7, 0]];
        int[] labels = [0, 0, 0, 1, 1, 1];

        var weights = new Regression(rows, labels, 2).Fit();

        rows.Select(row => Score(weights[0], row) > Score(weights[1], row) ? 0 : 1).ShouldBe(labels);
    }

    [Fact]
    public void FeatureThatNeverChanges_GetsNoWeight() => new Regression([[1, 3], [2, 3]], [0, 1], 2).Fit().ShouldAllBe(line => line[1] == 0);

    [Fact]
    public void SameRows_GiveTheSameWeights()
    {
        double[][] rows = [[0, 5], [1, 6], [9, 0], [8, 1]];

        new Regression(rows, [0, 0, 1, 1], 2).Fit().ShouldBe(new Regression(rows, [0, 0, 1, 1], 2).Fit());
    }

    [Fact]
    public void RareClass_CountsAsMuchAsAFrequentOne()
    {
        var rows = Enumerable.Range(0, 20).Select(index => new[] { index < 18 ? index % 2 : 1.0 }).ToArray();
        var labels = Enumerable.Range(0, 20).Select(index => index < 18 ? 0 : 1).ToArray();

        var weights = new Regression(rows, labels, 2).Fit();

        Score(weights[1], [1]).ShouldBeGreaterThan(Score(weights[0], [1]));
    }

    private static double Score(double[] line, double[] row) => line[^1] + row.Select((value, index) => value * line[index]).Sum();
}
