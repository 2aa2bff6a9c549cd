using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;

namespace PatternAnalyzers.Core.Tests.Naming;

public sealed class UseCasesTests
{
    [Fact]
    public void MessagesCallersAndDocumentation_StandInThatOrder()
    {
        var documentation = new DocumentationFact { Remarks = "Retry is safe. Call it once a day!", Example = "Nightly clean-up. var x = new Thing();" };
        Of(documentation, ["PlaceOrder", "CancelOrder"], ["Price Service", "Order Intake Orchestrator", "Price Service"]).ShouldBe(
        [
            "Handles CancelOrder (MediatR)",
            "Handles PlaceOrder (MediatR)",
            "Used by Order Intake Orchestrator",
            "Used by Price Service",
            "Retry is safe.",
            "Call it once a day!",
            "Nightly clean-up.",
        ]);
    }

    [Fact]
    public void OrderOfTheInput_DoesNotMatter() => Of(new(), ["B", "A"], ["Y", "X"]).ShouldBe(Of(new(), ["A", "B"], ["X", "Y"]));

    [Fact]
    public void ManyCallers_AreCutToTen() => Of(new(), [], [.. Enumerable.Range(1, 50).Select(number => "Caller " + number)]).Count.ShouldBe(10);

    [Fact]
    public void NothingKnown_GivesNone() => Of(new(), [], []).ShouldBeEmpty();

    [Fact]
    public void DotsInsideWords_EndNoSentence() =>
        Of(new DocumentationFact { Remarks = "Uses System.Net since 1.2 only" }, [], []).ShouldBe(["Uses System.Net since 1.2 only"]);

    private static IReadOnlyList<string> Of(DocumentationFact documentation, string[] messages, string[] callers) => UseCases.Of(
        Unit.Type("T:Shop.X", "X") with { Documentation = documentation },
        [.. messages.Select(message => new HandlesFact { Symbol = "T:Shop.X", Message = "T:" + message, MessageName = message, Framework = "MediatR" })],
        callers);
}
