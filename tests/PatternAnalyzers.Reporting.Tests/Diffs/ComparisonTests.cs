using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Reporting.Diffs;

namespace PatternAnalyzers.Reporting.Tests.Diffs;

public sealed class ComparisonTests
{
    private static readonly Pattern A = Samples.Pattern("A");

    [Fact]
    public void SameManifest_DiffersInNothing()
    {
        var diff = Comparison.Of(Samples.Large(40), Samples.Large(40));

        diff.Empty.ShouldBeTrue();
        diff.Cautions.ShouldBeEmpty();
    }

    [Fact]
    public void NewAndVanishedPatterns_AreTold()
    {
        var diff = Of(Samples.Manifest(A, Samples.Pattern("Old")), Samples.Manifest(A, Samples.Pattern("New")));

        diff.Appeared.ShouldHaveSingleItem().Name.ShouldBe("New");
        diff.Vanished.ShouldHaveSingleItem().Name.ShouldBe("Old");
    }

    [Fact]
    public void OtherContent_IsAChange()
    {
        var diff = Of(Samples.Manifest(A), Samples.Manifest(A with { ContentHash = "other" }));

        diff.Changed.ShouldHaveSingleItem().Name.ShouldBe("A");
        diff.Vanished.ShouldBeEmpty();
    }

    [Fact]
    public void OtherFile_IsAMove() =>
        Of(Samples.Manifest(A), Samples.Manifest(A with { FilePath = "src/Other/A.cs" })).Moved.ShouldHaveSingleItem().Before.FilePath.ShouldBe(
            "src/Shop/A.cs");

    [Fact]
    public void OtherLineOnly_IsNothing() => Of(Samples.Manifest(A), Samples.Manifest(A with { LineStart = 70, LineEnd = 90 })).Empty.ShouldBeTrue();

    [Fact]
    public void OtherIdWithTheSameContent_IsAMove()
    {
        var diff = Of(Samples.Manifest(A), Samples.Manifest(A with { PatternId = "id-2", Symbol = "T:Elsewhere.A" }));

        diff.Moved.ShouldHaveSingleItem().After.Symbol.ShouldBe("T:Elsewhere.A");
        diff.Appeared.ShouldBeEmpty();
        diff.Vanished.ShouldBeEmpty();
    }

    [Fact]
    public void TwinsWithTheSameContent_AreNotTakenForEachOther()
    {
        var diff = Of(Samples.Manifest(A, A with { PatternId = "id-twin" }), Samples.Manifest(A with { PatternId = "id-2" }));

        diff.Moved.ShouldBeEmpty();
        diff.Vanished.Count.ShouldBe(2);
        diff.Appeared.Count.ShouldBe(1);
    }

    [Fact]
    public void OtherTypeAndKind_AreAReclassification()
    {
        var diff = Of(
            Samples.Manifest(A with { NodeKind = NodeKind.Effect }),
            Samples.Manifest(A with { PatternType = PatternType.Handler, PatternSubtype = "request" }));

        diff.Reclassified
            .ShouldHaveSingleItem().Changes
            .ShouldBe([new FieldChange("type", "SERVICE", "HANDLER/request"), new FieldChange("node_kind", "EFFECT", null)]);
    }

    [Fact]
    public void ScoresThatMoved_AreToldByDimension()
    {
        var worse = A with
        {
            Quality = A.Quality with { Overall = 0.7, Complexity = new Dimension { Score = 0.7 }, Documentation = new Dimension { Score = 1 } }
        };

        var scores = Of(Samples.Manifest(A), Samples.Manifest(worse)).Scores.ShouldHaveSingleItem();

        scores.Moves.ShouldBe([new ScoreMove("overall", 0.75, 0.7), new ScoreMove("complexity", 0.75, 0.7), new ScoreMove("documentation", null, 1)]);
        scores.Overall!.Change.ShouldBe(-0.05);
        scores.Moves[2].Change.ShouldBeNull();
    }

    [Fact]
    public void Violation_IsTheSameOnAnotherLine() =>
        Of(Violating(Samples.Violation(line: 9)), Violating(Samples.Violation(line: 90))).Empty.ShouldBeTrue();

    [Fact]
    public void SecondViolationOfTheSameKind_IsNew() =>
        Of(Violating(Samples.Violation()), Violating(Samples.Violation(), Samples.Violation(line: 12))).NewViolations.ShouldHaveSingleItem().Violation.Line.ShouldBe(
            12);

    [Fact]
    public void ViolationThatWentAway_IsFixed() => Of(Violating(Samples.Violation()), Violating()).FixedViolations.ShouldHaveSingleItem();

    [Fact]
    public void ViolationsOfVanishedPatterns_AreNotFixedAndThoseOfNewOnesAreNew()
    {
        var diff = Of(Violating(Samples.Violation()), Samples.Manifest(Samples.Pattern("B") with { Violations = [Samples.Violation()] }));

        diff.FixedViolations.ShouldBeEmpty();
        diff.NewViolations.ShouldHaveSingleItem().Pattern.Name.ShouldBe("B");
    }

    [Fact]
    public void ManifestsThatCompareBadly_AreTold()
    {
        var diff = Of(
            Samples.Manifest(A),
            Samples.Manifest(A) with { Repository = "example.org/other", ScoreVersion = 2, Algorithm = "static", Mode = "source", Project = "x.csproj" });

        diff.Cautions.Count.ShouldBe(5);
    }

    [Fact]
    public void Statistics_AreThoseOfThePatternsWhateverTheHeaderSays() =>
        Of(Samples.Manifest(A) with { Statistics = new Statistics { Patterns = 77 } }, Samples.Manifest(A)).Before.Patterns.ShouldBe(1);

    private static Manifest Violating(params IReadOnlyList<Violation> violations) => Samples.Manifest(A with { Violations = violations });

    private static ManifestDiff Of(Manifest before, Manifest after) => Comparison.Of(before, after);
}
