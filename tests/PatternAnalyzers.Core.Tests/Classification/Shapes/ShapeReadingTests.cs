using PatternAnalyzers.Core.Classification.Shapes;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Classification.Shapes;

public sealed class ShapeReadingTests
{
    [Fact]
    public void DenseComputation_ReadsAsAnAlgorithm()
    {
        var reading = Of(member => member.Takes("int[]").Returns("int").RealWork());

        reading.IsClear(PatternType.Algorithm).ShouldBeTrue();
        reading.IsClear(PatternType.Routing).ShouldBeFalse();
        reading.Reasons(PatternType.Algorithm).ShouldNotBeEmpty();
    }

    [Fact]
    public void GivingTheBestOfWhatIsHeld_ReadsAsRouting() =>
        Of(member => member
            .Takes("string")
            .Returns("Desk?")
            .Shape(ShapeNames.HeldResults, 1)
            .Shape(ShapeNames.Bests, 1)
            .Shape(ShapeNames.Scores, 1)
            .Shape(ShapeNames.Loops, 1))
            .IsClear(PatternType.Routing).ShouldBeTrue();

    [Fact]
    public void OneLine_ReadsAsNothing()
    {
        var reading = Of(member => member.Returns("string").Shape(ShapeNames.StringOperations, 1));

        ShapeReading.Families.ShouldAllBe(family => !reading.IsClear(family));
    }

    [Fact]
    public void NamesOfTypesAndMembers_DoNotMatter()
    {
        var one = ShapeReading.Of(new TypeBuilder("LaneRouter").Member("Route", member => member.RealWork()).Build(), [])!;
        var other = ShapeReading.Of(new TypeBuilder("Thing").Member("Go", member => member.RealWork()).Build(), [])!;

        ShapeReading.Families.ShouldAllBe(family => one.Of(family) == other.Of(family));
    }

    [Fact]
    public void WithoutCode_ThereIsNothingToRead()
    {
        ShapeReading.Of(new TypeBuilder("Order").Field("Id", "int", "property").Build(), []).ShouldBeNull();
        ShapeReading.Of(new TypeBuilder("IOrder").Kind("interface").Member("Run", member => member.RealWork()).Build(), []).ShouldBeNull();
    }

    [Fact]
    public void Likelihoods_AreShares() =>
        ShapeReading.Families.Sum(family => Of(member => member.RealWork()).Of(family)).ShouldBeInRange(0, 1);

    private static ShapeReading Of(Action<MemberBuilder> build) => ShapeReading.Of(new TypeBuilder("Lattice").Member("Run", build).Build(), [])!;
}
