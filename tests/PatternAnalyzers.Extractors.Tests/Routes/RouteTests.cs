using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Tests.Harness;

namespace PatternAnalyzers.Extractors.Tests.Routes;

public sealed class RouteTests
{
    private const string Framework = """
        namespace Microsoft.AspNetCore.Routing { public interface IEndpointRouteBuilder { } }
        namespace Microsoft.AspNetCore.Builder
        {
            using Microsoft.AspNetCore.Routing;
            public class RouteHandlerBuilder { }
            public static class EndpointRouteBuilderExtensions
            {
                public static RouteHandlerBuilder MapGet(this IEndpointRouteBuilder e, string pattern, Delegate handler) => null!;
                public static RouteHandlerBuilder MapPost(this IEndpointRouteBuilder e, string pattern, Delegate handler) => null!;
                public static RouteHandlerBuilder WithSummary(this RouteHandlerBuilder b, string summary) => b;
            }
        }
        """;

    private const string App = """
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Routing;
        namespace Shop;
        public interface IStore { Task<int> Find(int id); }
        public static class Api
        {
            public static void Map(IEndpointRouteBuilder app)
            {
                Console.Write("outside");
                app.MapGet("/orders/{id}", async (int id, IStore store) =>
                {
                    if (id > 0 && id < 9)
                        Console.Write(id);
                    return await store.Find(id);
                });
                app.MapPost("/orders", Create);
                app.MapPost("/orders", (int x) => x);
                app.MapGet("/lines", (int x) => x).WithSummary("Lists lines.");
            }

            /// <summary>Creates an order.</summary>
            public static int Create(int id) => id;
        }
        """;

    [Fact]
    public async Task Lambda_IsAUnitOfItsOwn()
    {
        var facts = await Run();

        var route = facts.Type("T:Shop.Api#GET /orders/{id}");
        route.Unit.ShouldBe("route");
        route.Container.ShouldBe("T:Shop.Api");
        route.Name.ShouldBe("GET /orders/{id}");
        route.TypeKind.ShouldBe("route");
        (route.LineStart, route.LineEnd).ShouldBe((10, 15));
        route.Evidence.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            fact => fact.Signal.ShouldBe(Signals.FrameworkCall), fact => fact.Supports.ShouldBe("HANDLER/http_endpoint"), fact => fact.Line.ShouldBe(10));
        route.ContentHash.Length.ShouldBe(64);
        route.Code!.ShouldContain("store.Find(id)");
    }

    [Fact]
    public async Task LambdaBody_CountsForTheRouteOnly()
    {
        var facts = await Run();

        var invoke = facts.Type("T:Shop.Api#GET /orders/{id}").Members.ShouldHaveSingleItem();
        invoke.Name.ShouldBe("invoke");
        invoke.Kind.ShouldBe("lambda");
        invoke.Parameters.ShouldBe(["int", "IStore"]);
        invoke.Effects.ShouldHaveSingleItem().Symbol.ShouldBe("Console.Write");
        invoke.Calls.ShouldBe(["T:Shop.IStore|Find(System.Int32)"]);
        invoke.Cyclomatic.ShouldBe(3);
        invoke.Shape[ShapeNames.DependencyCalls].ShouldBe(1);
        facts.Type("Api").Member("Map").Effects.ShouldHaveSingleItem();
        facts.Type("Api").Member("Map").Calls.ShouldNotContain("T:Shop.IStore|Find(System.Int32)");
        facts.References.ShouldContain(fact => fact.From == "T:Shop.Api#GET /orders/{id}" && fact.Target == "T:Shop.IStore" && fact.Kind == "call");
    }

    [Fact]
    public async Task MethodGroup_IsACallToIt()
    {
        var route = (await Run()).Type("T:Shop.Api#POST /orders");

        route.Members.ShouldHaveSingleItem().Calls.ShouldBe(["T:Shop.Api|Create(System.Int32)"]);
        route.Documentation.Summary.ShouldBe("Creates an order.");
    }

    [Fact]
    public async Task TextBehindTheMapping_IsTheDocumentation() => (await Run()).Type("T:Shop.Api#GET /lines").Documentation.Summary.ShouldBe("Lists lines.");

    [Fact]
    public async Task SameRouteTwice_IsToldApart() =>
        (await Run()).Types.Where(type => type.Unit == "route").Select(type => type.Symbol).ShouldContain("T:Shop.Api#POST /orders (2)");

    private static async Task<ProjectFacts> Run()
    {
        var framework = Extraction.From(Framework) with { Assembly = "Microsoft.AspNetCore.Routing" };
        return await (Extraction.From(App) with { References = [framework.Compile()] }).RunAsync();
    }
}
