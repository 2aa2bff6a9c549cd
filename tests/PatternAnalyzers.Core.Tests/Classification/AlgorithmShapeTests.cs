using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Classification;

public sealed class AlgorithmShapeTests
{
    [Fact]
    public void PureWork_IsClear() => IsClear(unit => unit.Member("Run", member => member.RealWork())).ShouldBeTrue();

    [Theory]
    [InlineData(EffectCategories.Database)]
    [InlineData(EffectCategories.File)]
    [InlineData(EffectCategories.Dispatch)]
    public void WorkThatLeavesTheProcess_IsNot(string category) =>
        IsClear(unit => unit.Member("Run", member => member.RealWork().Effect(category, "X.Y"))).ShouldBeFalse();

    [Fact]
    public void FileOpenedByTheWay_DoesNotCount() =>
        IsClear(unit => unit.Member("Run", member => member.RealWork()).Member("Walk").Member("Open", member => member.Effect(EffectCategories.File, "File.ReadAllText"))).ShouldBeTrue();

    [Fact]
    public void DatabaseByTheWay_Counts() =>
        IsClear(unit => unit.Member("Run", member => member.RealWork()).Member("Walk").Member("Open", member => member.Effect(EffectCategories.Database, "DbConnection.Open"))).ShouldBeFalse();

    [Fact]
    public void WorkThatWaits_IsNot() => IsClear(unit => unit.Member("Run", member => member.RealWork().Shape(ShapeNames.Awaits, 1))).ShouldBeFalse();

    [Fact]
    public void ObjectWithALifeOfItsOwn_IsNot() => IsClear(unit => unit.Member("Run", member => member.RealWork().Shape(ShapeNames.StateWrites, 6))).ShouldBeFalse();

    [Fact]
    public void ObjectOfManyProperties_IsNot() =>
        IsClear(unit => unit.Field("A", "int", "property").Field("B", "int", "property").Field("C", "int", "property").Member("Run", member => member.RealWork())).ShouldBeFalse();

    [Theory]
    [InlineData("OrderViewModel")]
    [InlineData("OrderExtensions")]
    public void SurfaceOfOtherThings_IsNot(string name) => IsClear(unit => unit.Member("Run", member => member.RealWork()), name).ShouldBeFalse();

    [Fact]
    public void OfferedBehindAnInterface_IsClearOnlyWithoutStateAndServiceName()
    {
        IsClear(unit => unit.Evidence(Signals.Pair, "SERVICE/general").Member("Run", member => member.RealWork())).ShouldBeTrue();
        IsClear(unit => unit.Evidence(Signals.Pair, "SERVICE/general").Member("Run", member => member.RealWork().Shape(ShapeNames.StateWrites, 1))).ShouldBeFalse();
        IsClear(unit => unit.Evidence(Signals.Pair, "SERVICE/general").Evidence(Signals.Name, "SERVICE/general").Member("Run", member => member.RealWork())).ShouldBeFalse();
    }

    [Fact]
    public void LookingUpComputingAndKeeping_IsCaching()
    {
        var unit = new TypeBuilder("Memo").Member("Get", member => member.Returns("string").Shape(ShapeNames.Lookups, 1).Shape(ShapeNames.DelegateCalls, 1).Shape(ShapeNames.StateWrites, 1)).Build();

        AlgorithmShape.IsClear(unit).ShouldBeTrue();
        AlgorithmShape.Subtype(unit).ShouldBe("caching");
    }

    [Fact]
    public void EntityThatComputes_StaysAnEntity() =>
        Verdicts.Of("Meeting", unit => unit.Extends("T:Shop.Entity", "Shop", "Equals").Member("Run", member => member.RealWork())).Type.ShouldBeNull();

    private static bool IsClear(Action<TypeBuilder> build, string name = "Lattice")
    {
        var type = new TypeBuilder(name);
        build(type);
        return AlgorithmShape.IsClear(type.Build());
    }
}
