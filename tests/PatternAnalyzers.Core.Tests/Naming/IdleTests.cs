using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;

namespace PatternAnalyzers.Core.Tests.Naming;

public sealed class IdleTests
{
    [Fact]
    public void BodyThatOnlyAnswers_DoesNothing() => Is(Told.Method("Handle") with { Lines = 4, Shape = new SortedDictionary<string, int> { [ShapeNames.Statements] = 1 } }).ShouldBeTrue();

    [Theory]
    [InlineData(ShapeNames.Invocations, 1)]
    [InlineData(ShapeNames.Statements, 2)]
    [InlineData(ShapeNames.StateWrites, 1)]
    public void BodyThatDoesSomething_IsNotIdle(string name, int count) => Is(Told.Method("Handle") with { Lines = 4, Shape = new SortedDictionary<string, int> { [name] = count } }).ShouldBeFalse();

    [Fact]
    public void MethodWithoutABody_IsUnknown() => Is(Told.Method("Handle")).ShouldBeFalse();

    [Fact]
    public void TypeWithoutMethods_IsUnknown() => Is().ShouldBeFalse();

    private static bool Is(params MemberFact[] members) => Idle.Is(Unit.Type("T:P", "P") with { Members = members });
}
