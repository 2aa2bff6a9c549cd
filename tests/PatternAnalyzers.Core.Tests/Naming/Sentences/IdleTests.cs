using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class IdleTests
{
    [Theory]
    [InlineData("void", true)]
    [InlineData("Task", true)]
    [InlineData("bool", false)]
    public void BodyOfOneStatement_DoesNothingUnlessItIsAnAnswer(string returns, bool idle) =>
        Is(Told.Method("Handle") with { Returns = returns, Lines = 4, Shape = new SortedDictionary<string, int> { [ShapeNames.Statements] = 1 } }).ShouldBe(
            idle);

    [Theory]
    [InlineData("NullCache", true)]
    [InlineData("NoOpCache", true)]
    [InlineData("Cache", false)]
    [InlineData("Null", false)]
    public void NameOfWhatStandsForNothing_IsKnown(string name, bool isNull) => Idle.IsNull(name).ShouldBe(isNull);

    [Fact]
    public void WhoTouchesNothing_DoesNotDoWhatItsMethodsAreCalled()
    {
        var input = Told.Of("NullMailService", methods: "SendMail").Is("IMailService");
        Idle.LeavesAsIs(input).ShouldBeTrue();
        Idle.LeavesAsIs(input.Given("ISender")).ShouldBeFalse();
        TypeSentence.Of(input).ShouldBe("Null implementation of IMailService.");
    }

    [Theory]
    [InlineData(ShapeNames.Invocations, 1)]
    [InlineData(ShapeNames.Statements, 2)]
    [InlineData(ShapeNames.StateWrites, 1)]
    public void BodyThatDoesSomething_IsNotIdle(string name, int count) =>
        Is(Told.Method("Handle") with { Returns = "void", Lines = 4, Shape = new SortedDictionary<string, int> { [name] = count } }).ShouldBeFalse();

    [Fact]
    public void MethodWithoutABody_IsUnknown() => Is(Told.Method("Handle") with { Returns = "void" }).ShouldBeFalse();

    [Fact]
    public void TypeWithoutMethods_IsUnknown() => Is().ShouldBeFalse();

    [Fact]
    public void MethodsForMessages_AreTheOnesThatCount()
    {
        var handler = Told.Handler("PlaceOrder");
        var idle = Told.Method("Handle") with
        {
            Lines = 4,
            Parameters = ["PlaceOrder"],
            Shape = new SortedDictionary<string, int> { [ShapeNames.Statements] = 1 }
        };
        Idle.Is(
            handler with
            {
                Type = handler.Type with
                {
                    Members = [idle, Told.Method("Store") with { Lines = 4, Shape = new SortedDictionary<string, int> { [ShapeNames.Invocations] = 1 } }]
                }
            })
            .ShouldBeTrue();
    }

    [Theory]
    [InlineData("void", 3, 0, true)]
    [InlineData("Task", 3, 0, true)]
    [InlineData("void", 0, 0, false)]
    [InlineData("string", 3, 0, false)]
    [InlineData("void", 3, 1, false)]
    public void MethodWithAnEmptyBody_IsEmpty(string returns, int lines, int statements, bool empty) =>
        Idle.IsEmpty(
            Told.Method("Begin") with { Returns = returns, Lines = lines, Shape = new SortedDictionary<string, int> { [ShapeNames.Statements] = statements } })
            .ShouldBe(empty);

    [Fact]
    public void AbstractMethod_IsNotEmpty() =>
        Idle.IsEmpty(Told.Method("Begin") with { Returns = "void", Lines = 1, Modifiers = ["abstract"] }).ShouldBeFalse();

    private static bool Is(params MemberFact[] members) => Idle.Is(Told.Of("P") with { Type = Unit.Type("T:P", "P") with { Members = members } });
}
