namespace PatternAnalyzers.Extractors.Tests.Evidence.Rejections;

public sealed class RejectionTests
{
    [Theory]
    [InlineData("public class ModelContractEffect { public int A { get; set; } public void B() { } }", "ModelContractEffect", "name reject:model")]
    [InlineData("public record NodePriceCompute(int Price);", "NodePriceCompute", "convention reject:model")]
    [InlineData("public class PricingReducer { public int Price { get; set; } }", "PricingReducer", "convention reject:model")]
    [InlineData("public class Handler { }", "Handler", "name reject:too_generic_name")]
    [InlineData("public class Service { }", "Service", "name reject:too_generic_name")]
    [InlineData("public class Program { }", "Program", "name reject:too_generic_name")]
    [InlineData("public class NodeBaseEffect { }", "NodeBaseEffect", "name reject:abstract_base")]
    [InlineData("public class NodeExampleCompute { }", "NodeExampleCompute", "name reject:sample")]
    [InlineData("public class NodeTemplateEffect { }", "NodeTemplateEffect", "name reject:sample")]
    [InlineData("public class MailConfig(string host) { public string Host { get; } = host; public HttpClient Create() => new HttpClient(); }", "MailConfig", "convention reject:model")]
    public async Task Name_SpeaksAgainst(string source, string name, string evidence)
    {
        var asked = await Asked.WithAspNet(source);

        asked.About(name).ShouldContain(evidence);
    }

    [Theory]
    [InlineData("public class NodePriceCompute { public int Price { get; set; } public int Run() => Price; }", "NodePriceCompute")]
    [InlineData("public class NodeTemplateRenderEffect { public void Run() { } }", "NodeTemplateRenderEffect")]
    [InlineData("public abstract class NodeEffect { } public class NodeStockEffect : NodeEffect { public int Stock { get; set; } }", "NodeStockEffect")]
    [InlineData("public static class CreateOrder { public class Handler { } }", "Handler")]
    [InlineData("public class OrderService { }", "OrderService")]
    [InlineData("public class MailConfig { public string Host { get; set; } }", "MailConfig")]
    [InlineData("public class MailSettings { public string Host { get; set; } public Task Load(string path) => Task.CompletedTask; }", "MailSettings")]
    [InlineData("public class ModelPrice { public int Price { get; set; } }", "ModelPrice")]
    public async Task OtherName_IsNotRejected(string source, string name)
    {
        var asked = await Asked.WithAspNet(source);

        asked.About(name).Where(row => row.Contains("reject", StringComparison.Ordinal)).ShouldBeEmpty();
    }
}
