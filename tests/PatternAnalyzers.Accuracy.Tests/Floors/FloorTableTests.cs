using PatternAnalyzers.Accuracy.Floors;
using PatternAnalyzers.Accuracy.Reports;

namespace PatternAnalyzers.Accuracy.Tests.Floors;

public sealed class FloorTableTests
{
    [Fact]
    public async Task FigureThatReachesItsFloor_IsMet() => (await FloorAsync("framework-anchored handlers, recall, all rows")).ShouldBeTrue();

    [Fact]
    public async Task FigureBelowItsFloor_IsMissed() => (await FloorAsync("node kind of nodes declared, based or named, accuracy, all rows")).ShouldBeFalse();

    [Fact]
    public async Task NothingToMeasure_IsMissed() => (await FloorAsync("pattern type, macro-F1, held out")).ShouldBeFalse();

    [Fact]
    public async Task OneFloorMissed_FailsTheRunAndIsNamed()
    {
        var evaluation = await Miniatures.EvaluationAsync();

        FloorTable.AllMet(evaluation).ShouldBeFalse();
        Summary.Of(evaluation).ShouldContain("MISSED – >= 0.850  pattern type, macro-F1, held out\n");
    }

    private static async Task<bool> FloorAsync(string name) => FloorTable.All.Single(floor => floor.Name == name).IsMet(await Miniatures.EvaluationAsync());
}
