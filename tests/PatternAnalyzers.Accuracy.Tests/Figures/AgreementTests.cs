using PatternAnalyzers.Accuracy.Figures;

namespace PatternAnalyzers.Accuracy.Tests.Figures;

public sealed class AgreementTests
{
    [Fact]
    public void Kappa_IsAgreementBeyondChance()
    {
        // The textbook's example: 20 both yes, 15 both no, 5 and 10 apart; expected agreement one half.
        var pairs = Enumerable.Repeat(("yes", "yes"), 20)
            .Concat(Enumerable.Repeat(("yes", "no"), 5))
            .Concat(Enumerable.Repeat(("no", "yes"), 10))
            .Concat(Enumerable.Repeat(("no", "no"), 15));

        var agreement = Agreement.Of("column", [.. pairs]);

        agreement.Rows.ShouldBe(50);
        agreement.Observed!.Value.ShouldBe(.7, 1e-12);
        agreement.Kappa!.Value.ShouldBe(.4, 1e-12);
    }

    [Fact]
    public void OneWordEverywhere_LeavesNothingToDisagreeAbout() => Agreement.Of("column", [("a", "a"), ("a", "a")]).Kappa.ShouldBeNull();

    [Fact]
    public async Task Labellers_AreComparedWhereBothLabelled()
    {
        var evaluation = await Miniatures.EvaluationAsync();

        evaluation.Agreements.Select(agreement => (agreement.Column, agreement.Rows, Math.Round(agreement.Observed!.Value * 7))).ShouldBe(
            [("pattern_type", 7, 6), ("pattern_subtype", 7, 7), ("node_kind", 7, 7), ("handler_category", 7, 7), ("anchor", 7, 4)]);
    }
}
