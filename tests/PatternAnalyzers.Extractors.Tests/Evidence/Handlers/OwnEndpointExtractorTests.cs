namespace PatternAnalyzers.Extractors.Tests.Evidence.Handlers;

public sealed class OwnEndpointExtractorTests
{
    [Theory]
    [InlineData("app.MapGet(\"/a\", () => 1);", true)]
    [InlineData("app.MapGet(\"/a\", () => 1); app.MapPost(\"/a\", () => 1);", false)]
    public async Task OneRoute_MakesAnEndpointOfTheClass(string body, bool found)
    {
        var asked = await Asked.WithAspNet("""
            using Microsoft.AspNetCore.Builder; using Microsoft.AspNetCore.Routing;
            public interface IEndpoint { void Map(IEndpointRouteBuilder app); }
            public class Anything : IEndpoint { public void Map(IEndpointRouteBuilder app) { 
            """ + body + " } }");

        asked.About("Anything").ShouldBe(found ? ["interface HANDLER/http_endpoint"] : []);
    }
}
