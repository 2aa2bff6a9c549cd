namespace PatternAnalyzers.Extractors.Tests.Evidence.Handlers;

public sealed class HandlerAttributeExtractorTests
{
    [Theory]
    [InlineData("[WolverineGet(\"/x\")]", "http_endpoint")]
    [InlineData("[LambdaFunction] [RestApi(\"/x\")]", "http_endpoint")]
    [InlineData("[LambdaFunction]", "message")]
    [InlineData("[CapSubscribe(\"orders\")]", "message")]
    [InlineData("[RelayCommand]", "ui")]
    public async Task MarkedMethod_MakesAHandler(string attributes, string subtype)
    {
        var asked = await Asked.Unresolved("public class Anything { " + attributes + " public void Run(int x) { } }");

        asked.About("Anything").ShouldBe(["attribute HANDLER/" + subtype]);
    }

    [Theory]
    [InlineData("using Hangfire;", true)]
    [InlineData("", false)]
    public async Task QueueAttribute_IsHangfiresOnlyWhereItIsImported(string import, bool found)
    {
        var asked = await Asked.Unresolved(import + " public class Anything { [Queue(\"mails\")] public void Run(int x) { } }");

        asked.About("Anything").ShouldBe(found ? ["attribute HANDLER/background"] : []);
    }
}
