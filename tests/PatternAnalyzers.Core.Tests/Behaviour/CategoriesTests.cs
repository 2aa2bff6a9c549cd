using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Core.Tests.Building;

namespace PatternAnalyzers.Core.Tests.Behaviour;

public sealed class CategoriesTests
{
    [Theory]
    [InlineData(EffectCategories.Database, HandlerCategory.Effect)]
    [InlineData(EffectCategories.Clock, HandlerCategory.NondeterministicCompute)]
    [InlineData(EffectCategories.Random, HandlerCategory.NondeterministicCompute)]
    [InlineData(EffectCategories.Logging, HandlerCategory.Compute)]
    public void OwnEffect_Decides(string category, HandlerCategory expected) =>
        Of(unit => unit.Member("Handle", member => member.Effect(category, "X.Y"))).ShouldBe(expected);

    [Fact]
    public void Declaration_WinsOverBehaviour() =>
        Of(unit => unit.Evidence(Signals.Attribute, "category:COMPUTE").Member("Handle", member => member.Effect(EffectCategories.File, "File.Delete"))).ShouldBe(HandlerCategory.Compute);

    [Fact]
    public void NoBody_IsUnknown() => Of(unit => unit.Declares("Handle")).ShouldBeNull();

    private static HandlerCategory? Of(Action<TypeBuilder> build) => Given.CategoryOf("T:Shop.Unit", Given.Project("Shop").Type("Unit", build));
}
