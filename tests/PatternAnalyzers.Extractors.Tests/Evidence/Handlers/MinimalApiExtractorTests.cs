namespace PatternAnalyzers.Extractors.Tests.Evidence.Handlers;

public sealed class MinimalApiExtractorTests
{
    private const string Usings = "using Microsoft.AspNetCore.Builder; using Microsoft.AspNetCore.Http; using Microsoft.AspNetCore.Routing; ";

    [Theory]
    [InlineData("app.MapGet(\"/orders/{id}\", (int id) => id);", "GET /orders/{id}")]
    [InlineData("app.MapPost(\"orders\", Place);", "POST /orders")]
    [InlineData("app.MapDelete(Route, Setup.Place);", "DELETE /const")]
    [InlineData("app.MapGet(\"/\", () => 1);", "GET /")]
    [InlineData("app.MapGroup(\"/api\").MapGroup(\"v1/\").MapPut(\"/x\", () => 1);", "PUT /api/v1/x")]
    [InlineData("var api = app.MapGroup(\"/api\"); var orders = api.MapGroup(\"orders\").WithTags(\"Orders\"); orders.MapPatch(\"{id}\", (int id) => id);", "PATCH /api/orders/{id}")]
    [InlineData("app.MapGroup(\"/api\").MapGet(\"\", () => 1);", "GET /api")]
    public async Task Endpoint_BecomesARouteWithItsPrefixes(string calls, string route)
    {
        var source = Usings + "public static class Setup { const string Route = \"/const\"; static int Place() => 1; public static void Map(WebApplication app) { "
            + calls + " } }";

        (await Asked.WithAspNet(source)).Routes.ShouldBe([route]);
        (await Asked.Unresolved(source)).Routes.ShouldBe([route]);
    }

    [Theory]
    [InlineData("app.MapGet(prefix + \"/{id}\", (int id) => id);", "GET .../{id}", "#GET /")]
    [InlineData("app.MapGet(prefix, () => 1);", "GET ...", "#GET /")]
    [InlineData("app.MapGroup(prefix).MapGet(\"all\", () => 1);", "GET .../all", "#GET /all")]
    [InlineData("var start = $\"{prefix}/plans/{{plan}}\"; app.MapPost(start + \"/run\", () => 1);", "POST .../plans/{plan}/run", "#POST /")]
    [InlineData("var start = \"/plans\"; app.MapPost($\"{start}/run\", () => 1);", "POST /plans/run", "#POST /")]
    [InlineData("var start = \"/plans\"; start = prefix; app.MapPost(start + \"/run\", () => 1);", "POST .../run", "#POST /")]
    [InlineData("group.MapGet(\"/{id}\", (int id) => id);", "GET .../{id}", "#GET /{id}")]
    [InlineData("group.MapGroup(prefix).MapGet(\"\", () => 1);", "GET ...", "#GET /")]
    public async Task PartOfThePathThatIsNotWrittenDown_IsLeftOpen(string calls, string name, string symbol)
    {
        var asked = await Asked.WithAspNet(
            Usings + "public static class Setup { public static void Map(WebApplication app, RouteGroupBuilder group, string prefix) { " + calls + " } }");

        asked.Routes.ShouldBe([name]);
        asked.Facts.Types.Single(type => type.Unit == "route").Symbol.ShouldBe("T:Setup" + symbol);
    }

    [Fact]
    public async Task LocalsMadeOfEachOther_EndSomewhere()
    {
        var asked = await Asked.Unresolved(
            Usings + "public static class Setup { public static void Map(WebApplication app) { var a = b + b; var b = a + a; app.MapGet(a + \"/{id}\", (int id) => id); } }");

        asked.Routes.Count.ShouldBeLessThan(2);
    }

    [Fact]
    public async Task MapMethods_GivesARouteForEachVerb()
    {
        var asked = await Asked.WithAspNet(
            Usings + "public static class Setup { public static void Map(IEndpointRouteBuilder app) { app.MapMethods(\"/x\", [\"GET\", HttpMethods.Put, HttpMethods.Options], () => 1); app.Map(\"/y\", () => 2); } }");

        asked.Routes.ShouldBe(["GET /x", "MAP /y", "OPTIONS /x", "PUT /x"]);
    }

    [Fact]
    public async Task OwnExtensionThatTakesTheHandlerFirst_IsReadByItsArguments()
    {
        var asked = await Asked.WithAspNet(Usings + """
            public static class Own { public static void MapGet(this IEndpointRouteBuilder builder, Delegate handler, string pattern = "") => EndpointRouteBuilderExtensions.MapGet(builder, pattern, handler); }
            public static class Setup { static int All() => 1; public static void Map(RouteGroupBuilder group) { group.MapGet(All, "all"); } }
            """);

        asked.Routes.ShouldBe(["GET .../all"]);
    }

    [Theory]
    [InlineData("public class Mapper { public int Map(string text, Func<int> make) => 1; public int MapGet(string text, Func<int> make) => 2; } public static class Setup { public static void Run(Mapper mapper) { mapper.Map(\"x\", () => 1); mapper.MapGet(\"x\", () => 1); } }")]
    [InlineData("public static class Setup { public static void Run(IApplicationBuilder app) { app.Map(\"/branch\", branch => { }); } }")]
    [InlineData("public static class Setup { public static void Run(IEndpointRouteBuilder app, Delegate handler) { app.MapGet(\"/x\", handler); } }")]
    public async Task OtherMaps_AreNoRoutes(string source)
    {
        (await Asked.WithAspNet(Usings + source)).Routes.ShouldBeEmpty();
    }
}
