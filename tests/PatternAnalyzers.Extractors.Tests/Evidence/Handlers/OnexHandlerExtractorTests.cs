namespace PatternAnalyzers.Extractors.Tests.Evidence.Handlers;

public sealed class OnexHandlerExtractorTests
{
    [Theory]
    [InlineData("public Task HandleAsync(ModelPriceInput input) => Task.CompletedTask;", "request")]
    [InlineData("public void Handle(OrderPlacedEvent placed) { }", "event")]
    [InlineData("public Task ExecuteAsync(ModelEventEnvelope envelope) => Task.CompletedTask;", "message")]
    public async Task HandlerPrefixWithEntry_IsAHandler(string method, string subtype)
    {
        var asked = await Asked.WithAspNet(
            "public class ModelPriceInput { } public class OrderPlacedEvent { } public class ModelEventEnvelope { } public class HandlerPriceLookup { "
                + method + " }");

        asked.About("HandlerPriceLookup").ShouldBe(["name HANDLER/" + subtype]);
        asked.HandledBy("HandlerPriceLookup").ShouldHaveSingleItem().ShouldStartWith("ONEX T:");
    }

    [Theory]
    [InlineData("HandlerRegistry")]
    [InlineData("HandlerBase")]
    [InlineData("HandlerOptions")]
    [InlineData("HandlerDispatcher")]
    [InlineData("HandlerResolverFactory")]
    [InlineData("Handlers")]
    [InlineData("HandlerlessQueue")]
    public async Task MachineryOfHandlers_IsNone(string name)
    {
        var asked = await Asked.WithAspNet($"public class {name} {{ public void Handle(int x) {{ }} }}");

        asked.About(name).ShouldAllBe(evidence => !evidence.Contains("HANDLER", StringComparison.Ordinal));
    }

    [Fact]
    public async Task HandlerPrefixWithoutEntry_IsNone()
    {
        var asked = await Asked.WithAspNet("public class HandlerPriceLookup { public int Price { get; set; } public void Reset() { } }");

        asked.About("HandlerPriceLookup").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("ScopeExtracted", "event")]
    [InlineData("RsdInitiate", "message")]
    public async Task Envelope_IsWhatItCarries(string payload, string subtype)
    {
        var asked = await Asked.WithAspNet(
            $"public record {payload}; public record ModelEventEnvelope<T>(T Payload); public class HandlerScope {{ public void Handle(ModelEventEnvelope<{payload}> envelope) {{ }} }}");

        asked.About("HandlerScope").ShouldBe(["name HANDLER/" + subtype]);
    }

    [Fact]
    public async Task HandlerWithItsOwnInterface_NeedsNoEntry()
    {
        var asked = await Asked.WithAspNet(
            "public interface IHandlerSplit { int Split(string text); } public class HandlerSplit : IHandlerSplit { public int Split(string text) => 1; }");

        asked.About("HandlerSplit").ShouldContain("name HANDLER");
    }

    [Fact]
    public async Task CategoryOfAnotherProperty_IsFollowed()
    {
        var asked = await Asked.Unresolved("""
            public class HandlerSplit
            {
                public EnumHandlerTypeCategory Category => EnumHandlerTypeCategory.Effect;
                public EnumHandlerTypeCategory HandlerCategory => Category;
            }
            """);

        asked.About("HandlerSplit").ShouldContain("convention category:EFFECT");
    }

    [Theory]
    [InlineData("[HandlerCategory(EnumHandlerTypeCategory.Effect)]", "", "attribute category:EFFECT")]
    [InlineData("[EffectHandler]", "", "attribute category:EFFECT")]
    [InlineData("[HandlerCategory(\"nondeterministic_compute\")]", "", "attribute category:NONDETERMINISTIC_COMPUTE")]
    [InlineData("", "public EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.NondeterministicCompute;", "convention category:NONDETERMINISTIC_COMPUTE")]
    [InlineData("", "public EnumHandlerTypeCategory HandlerCategory { get; } = EnumHandlerTypeCategory.Compute;", "convention category:COMPUTE")]
    [InlineData("", "public EnumHandlerTypeCategory HandlerCategory { get { return EnumHandlerTypeCategory.Compute; } }", "convention category:COMPUTE")]
    public async Task DeclaredCategory_IsEvidence(string attribute, string property, string evidence)
    {
        var asked = await Asked.Unresolved(attribute + " public class HandlerPriceLookup { " + property + " public void Handle(int x) { } }");

        asked.About("HandlerPriceLookup").ShouldContain(evidence);
    }
}
