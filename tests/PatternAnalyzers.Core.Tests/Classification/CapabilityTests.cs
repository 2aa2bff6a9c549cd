using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Classification;

public sealed class CapabilityTests
{
    [Fact]
    public void OwnInputAndOutput_IsACapability() => Of(Reads).ShouldBe("offers what it does with HttpClient.GetAsync");

    [Fact]
    public void WorkOfAnInjectedPartner_IsOne() =>
        Of(unit => unit.Injects("T:Shop.IFleetLog", "Shop").Member("Run", member => member.Shape(ShapeNames.DependencyCalls, 1))).ShouldBe(
            "offers what it does with IFleetLog");

    [Fact]
    public void LoggerAlone_IsNoPartner() =>
        Of(unit => unit
            .Injects("T:Microsoft.Extensions.Logging.ILogger", "Microsoft.Extensions.Logging", EffectCategories.Logging)
            .Member("Run", member => member.Shape(ShapeNames.DependencyCalls, 1))).ShouldBeNull();

    [Fact]
    public void StaticClass_IsNone() => Of(unit => Reads(unit.With(fact => fact with { Modifiers = ["static"] }))).ShouldBeNull();

    [Fact]
    public void NestedPrivateClass_IsNone() => Of(unit => Reads(unit.With(fact => fact with { Accessibility = "private" }))).ShouldBeNull();

    [Fact]
    public void PartOfAFramework_IsNone() =>
        Of(unit => Reads(unit.Extends("T:Microsoft.EntityFrameworkCore.DbContext", "Microsoft.EntityFrameworkCore"))).ShouldBeNull();

    [Theory]
    [InlineData("IClock", 0, true)]
    [InlineData("Clock", 0, false)]
    [InlineData("IClock", 2, false)]
    public void FactoryThatOnlyConstructs_IsNone(string made, int branches, bool expected)
    {
        var type = new TypeBuilder("ClockFactory")
            .Member(
                "Create",
                member => member.Returns(made).Shape(ShapeNames.Creations, 1).Shape(ShapeNames.Statements, 1).Shape(ShapeNames.Branches, branches))
            .Build();

        Capability.OnlyConstructs(type).ShouldBe(expected);
    }

    private static void Reads(TypeBuilder unit) => unit.Member("Run", member => member.Effect(EffectCategories.Network, "HttpClient.GetAsync"));

    private static string? Of(Action<TypeBuilder> build)
    {
        var type = new TypeBuilder("Lattice");
        build(type);
        return Capability.Of(type.Build(), type.Implements);
    }
}
