namespace PatternAnalyzers.Extractors.Tests.Evidence.Handlers;

/// <summary>What Wolverine finds by name once it is there.</summary>
public sealed class ConventionHandlerExtractorTests
{
    private const string Wolverine = "namespace Wolverine { public interface IMessageBus { } } public record TicketOpened(int Id); ";

    [Theory]
    [InlineData(Wolverine, "", true)]
    [InlineData("public record TicketOpened(int Id); ", "", false)]
    [InlineData(Wolverine, "[WolverineIgnore]", false)]
    public async Task DataOfTheSolution_IsAMessageWhereWolverineIs(string before, string attribute, bool found)
    {
        var asked = await Asked.WithAspNet(before + attribute + " public class EscalationHandler { public void Handle(TicketOpened opened) { } }");

        asked.About("EscalationHandler").ShouldBe(found ? ["convention HANDLER/message"] : []);
    }
}
