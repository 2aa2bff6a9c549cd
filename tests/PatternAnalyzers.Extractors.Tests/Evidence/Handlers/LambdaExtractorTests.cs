namespace PatternAnalyzers.Extractors.Tests.Evidence.Handlers;

public sealed class LambdaExtractorTests
{
    [Theory]
    [InlineData("APIGatewayProxyRequest request, ILambdaContext context", "http_endpoint")]
    [InlineData("SQSEvent messages, ILambdaContext context", "message")]
    [InlineData("S3Event uploaded, ILambdaContext context", "event")]
    [InlineData("string text, ILambdaContext context", "request")]
    public async Task MethodWithContext_IsAFunction(string parameters, string subtype)
    {
        var asked = await Asked.Unresolved("public class Anything { public void FunctionHandler(" + parameters + ") { } }");

        asked.About("Anything").ShouldBe(["convention HANDLER/" + subtype]);
    }

    [Fact]
    public async Task PrivateHelperWithContext_IsNone()
    {
        var asked = await Asked.Unresolved("public class Anything { private void Note(string text, ILambdaContext context) { } }");

        asked.About("Anything").ShouldBeEmpty();
    }
}
