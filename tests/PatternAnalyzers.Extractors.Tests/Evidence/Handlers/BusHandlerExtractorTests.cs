namespace PatternAnalyzers.Extractors.Tests.Evidence.Handlers;

public sealed class BusHandlerExtractorTests
{
    [Fact]
    public async Task HandleOfAutoGen_IsAMessageHandler()
    {
        var asked = await Asked.WithAspNet("""
            namespace Microsoft.AutoGen.Contracts { public interface IHandle<in T> { ValueTask HandleAsync(T item); } }
            public record Draft;
            public class Anything : Microsoft.AutoGen.Contracts.IHandle<Draft> { public ValueTask HandleAsync(Draft item) => default; }
            """);

        asked.About("Anything").ShouldBe(["interface HANDLER/message"]);
        asked.HandledBy("Anything").ShouldContain("AutoGen T:Draft");
    }

    [Fact]
    public async Task ProcessorOfWebhooks_IsAnEventHandler()
    {
        var asked = await Asked.Unresolved(
            "public class Hooks : WebhookEventProcessor { protected override Task ProcessIssuesWebhookAsync(object headers) => Task.CompletedTask; }");

        asked.About("Hooks").ShouldContain("unresolved_base HANDLER/event");
    }

    [Fact]
    public async Task SagaOfAnotherHouse_IsNone()
    {
        var asked = await Asked.WithAspNet("namespace Books { public class Saga { } } public class Anything : Books.Saga { }");

        asked.About("Anything").ShouldBeEmpty();
    }
}
