namespace PatternAnalyzers.Extractors.Tests.Evidence.Handlers;

/// <summary>Everything that ASP.NET Core and the generic host call, tried against the real assemblies.</summary>
public sealed class AspNetTests
{
    private const string Usings = """
        using Microsoft.AspNetCore.Authorization; using Microsoft.AspNetCore.Builder; using Microsoft.AspNetCore.Diagnostics; using Microsoft.AspNetCore.Hosting; using Microsoft.AspNetCore.Http;
        using Microsoft.AspNetCore.Mvc; using Microsoft.AspNetCore.Mvc.Filters; using Microsoft.AspNetCore.Mvc.RazorPages; using Microsoft.AspNetCore.SignalR; using Microsoft.Extensions.Hosting;

        """;

    [Theory]
    [InlineData("ControllerBase", "base_type HANDLER/http_endpoint")]
    [InlineData("Controller", "base_type HANDLER/http_endpoint")]
    [InlineData("PageModel", "base_type HANDLER/http_endpoint")]
    [InlineData("Hub", "base_type HANDLER/hub")]
    [InlineData("Hub<IDisposable>", "base_type HANDLER/hub")]
    [InlineData("BackgroundService", "base_type HANDLER/background")]
    [InlineData("IHostedService", "interface HANDLER/background")]
    [InlineData("IHostedLifecycleService", "interface HANDLER/background")]
    [InlineData("DelegatingHandler", "base_type HANDLER/pipeline")]
    [InlineData("IMiddleware", "interface HANDLER/pipeline")]
    [InlineData("IExceptionHandler", "interface HANDLER/pipeline")]
    [InlineData("IAsyncActionFilter", "interface HANDLER/pipeline")]
    [InlineData("IEndpointFilter", "interface HANDLER/pipeline")]
    [InlineData("ActionFilterAttribute", "base_type HANDLER/pipeline")]
    [InlineData("AuthorizationHandler<IAuthorizationRequirement>", "base_type HANDLER/pipeline")]
    [InlineData("IStartupFilter", "interface HOOK/lifecycle")]
    public async Task Base_GivesTheSubtypeAndNothingElse(string ancestor, string evidence)
    {
        var asked = await Asked.WithAspNet(Usings + "public class Anything : " + ancestor + " { }");

        asked.About("Anything").ShouldBe([evidence]);
    }

    [Theory]
    [InlineData("ControllerBase", "unresolved_base HANDLER/http_endpoint")]
    [InlineData("Controller", "unresolved_base HANDLER/http_endpoint")]
    [InlineData("BackgroundService", "unresolved_base HANDLER/background")]
    [InlineData("Hub<IDisposable>", "unresolved_base HANDLER/hub")]
    [InlineData("IAsyncActionFilter", "unresolved_base HANDLER/pipeline")]
    [InlineData("Greeter.GreeterBase", "unresolved_base HANDLER/grpc")]
    [InlineData("Shop.V1.Basket.BasketBase", "unresolved_base HANDLER/grpc")]
    [InlineData("EndpointBaseAsync.WithRequest<int>.WithActionResult<string>", "unresolved_base HANDLER/http_endpoint")]
    [InlineData("Endpoint<int, string>", "unresolved_base HANDLER/http_endpoint")]
    [InlineData("EndpointWithoutRequest<string>", "unresolved_base HANDLER/http_endpoint")]
    public async Task UnresolvedBase_CountsByName(string ancestor, string evidence)
    {
        var asked = await Asked.Unresolved(Usings + "public class Anything : " + ancestor + " { }");

        asked.About("Anything").ShouldBe([evidence]);
    }

    [Theory]
    [InlineData("Controller")]
    [InlineData("Command")]
    [InlineData("IJob")]
    [InlineData("IMiddleware")]
    public async Task UnresolvedBaseOfAnEverydayName_NeedsTheImport(string ancestor)
    {
        var asked = await Asked.Unresolved("public class Anything : " + ancestor + " { }");

        asked.About("Anything").ShouldBeEmpty();
    }

    [Fact]
    public async Task ControllerUnderAnOwnBase_IsFound()
    {
        var asked = await Asked.WithAspNet(
            Usings + "[ApiController] public abstract class ApiBase : ControllerBase { } public class OrdersController : ApiBase { }");

        asked.About("OrdersController").ShouldBe(["attribute HANDLER/http_endpoint", "base_type HANDLER/http_endpoint"]);
    }

    [Fact]
    public async Task PlainControllerWithVerbs_IsAConvention()
    {
        var asked = await Asked.WithAspNet(
            Usings + "public class OrdersController { [HttpGet] public int All() => 1; } public class GameController { public void Move() { } }");

        asked.About("OrdersController").ShouldBe(["convention HANDLER/http_endpoint"]);
        asked.About("GameController").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("public class Timing(RequestDelegate next) { public Task InvokeAsync(HttpContext context) => next(context); }", true)]
    [InlineData("public class Timing { public Timing(RequestDelegate next) { } public Task Invoke(HttpContext context, TimeProvider clock) => Task.CompletedTask; }", true)]
    [InlineData("public class Timing { public Task InvokeAsync(HttpContext context) => Task.CompletedTask; }", false)]
    [InlineData("public class Timing(RequestDelegate next) { public Task InvokeAsync(string text) => Task.CompletedTask; public override string ToString() => next.ToString()!; }", false)]
    public async Task Middleware_IsAConvention(string source, bool found)
    {
        string[] expected = found ? ["convention HANDLER/pipeline"] : [];

        (await Asked.WithAspNet(Usings + source)).About("Timing").ShouldBe(expected);
        (await Asked.Unresolved(Usings + source)).About("Timing").ShouldBe(expected);
    }

    [Fact]
    public async Task GeneratedGrpcBase_IsRecognisedByItsAttribute()
    {
        var asked = await Asked.WithAspNet("""
            public class BindServiceMethodAttribute : Attribute { }
            public static class Greeter { [BindServiceMethod] public abstract class GreeterBase { } }
            public static class Shape { public abstract class ShapeBase { } }
            public class GreeterService : Greeter.GreeterBase { }
            public class Circle : Shape.ShapeBase { }
            """);

        asked.About("GreeterService").ShouldBe(["base_type HANDLER/grpc"]);
        asked.About("Circle").ShouldBeEmpty();
    }

    [Fact]
    public async Task Functions_AreToldApartByTheirTriggers()
    {
        var asked = await Asked.Unresolved("""
            public class Web { [Function("a")] public void Run([HttpTrigger("get")] object request) { } }
            public class Clock { [Function("b")] public void Run([TimerTrigger("* * *")] object timer) { } }
            public class Queue { [FunctionName("c")] public void Run([ServiceBusTrigger("q")] string message) { } }
            public class Plain { public void Run([FromBody] object request) { } }
            """);

        asked.About("Web").ShouldBe(["attribute HANDLER/http_endpoint"]);
        asked.About("Clock").ShouldBe(["attribute HANDLER/background"]);
        asked.About("Queue").ShouldBe(["attribute HANDLER/message"]);
        asked.About("Plain").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("app.UseMiddleware<Bound>();", "framework_call HANDLER/pipeline")]
    [InlineData("app.MapHub<Bound>(\"/hub\");", "framework_call HANDLER/hub")]
    [InlineData("app.MapGrpcService<Bound>();", "framework_call HANDLER/grpc")]
    [InlineData("app.Services.AddHostedService<Bound>();", "framework_call HANDLER/background")]
    public async Task CallThatBindsAType_CountsResolvedOrNot(string call, string evidence)
    {
        var asked = await Asked.Unresolved("public class Bound { } public static class Setup { public static void Run(WebApplication app) { " + call + " } }");

        asked.About("Bound").ShouldContain(evidence);
    }
}
