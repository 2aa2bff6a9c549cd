using PatternAnalyzers.Accuracy.Figures;

namespace PatternAnalyzers.Accuracy.Tests.Figures;

public sealed class ConfusionMatrixTests
{
    // 15 SERVICE (12 right, 3 as NONE), 16 NONE (14 right, 2 as SERVICE), 2 AGENT (1 right, 1 as SERVICE).
    private readonly ConfusionMatrix matrix = ConfusionMatrix.Of(
    [
        .. Times(12, "SERVICE", "SERVICE"), .. Times(3, "SERVICE", "NONE"), .. Times(14, "NONE", "NONE"), .. Times(2, "NONE", "SERVICE"),
        .. Times(1, "AGENT", "AGENT"), .. Times(1, "AGENT", "SERVICE"),
    ]);

    [Fact]
    public void Class_HasPrecisionRecallAndF1()
    {
        var service = matrix.PerClass().Single(figures => figures.Name == "SERVICE");

        (service.Hits, service.Support, service.Answered).ShouldBe((12, 15, 15));
        service.Precision.ShouldBe(12 / 15d);
        service.Recall.ShouldBe(12 / 15d);
        service.F1.ShouldBe(.8, 1e-12);
    }

    [Fact]
    public void MacroF1_LeavesRareClassesOut() => matrix.MacroF1!.Value.ShouldBe((.8 + (28d / 33)) / 2, 1e-12);

    [Fact]
    public void Accuracy_CountsEveryRow() => matrix.Accuracy!.Value.ShouldBe(27 / 33d, 1e-12);

    [Fact]
    public void Classes_AreInOrderOfTheFamilies_NoneLast() => matrix.Classes.ShouldBe(["AGENT", "SERVICE", "NONE"]);

    [Fact]
    public void ClassThatIsOnlyAnswered_HasNoRecallAndIsNotAveraged()
    {
        var hook = ConfusionMatrix.Of([.. Times(15, "NONE", "NONE"), ("NONE", "HOOK")]).PerClass().Single(figures => figures.Name == "HOOK");

        hook.Recall.ShouldBeNull();
        hook.Precision.ShouldBe(0);
        hook.IsAveraged.ShouldBeFalse();
    }

    [Fact]
    public void NoRows_HaveNoFigures() => (ConfusionMatrix.Of([]).Accuracy, ConfusionMatrix.Of([]).MacroF1).ShouldBe((null, null));

    private static IEnumerable<(string, string)> Times(int count, string gold, string got) => Enumerable.Repeat((gold, got), count);
}
