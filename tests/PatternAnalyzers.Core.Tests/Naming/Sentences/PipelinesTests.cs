using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

/// <summary>What is said of middleware, behaviors and filters.</summary>
public sealed class PipelinesTests
{
    [Theory]
    [InlineData("EnrichWithAppIdCommandMiddleware", "Middleware that enriches commands with an app ID.")]
    [InlineData("EnrichWithTimestampCommandMiddleware", "Middleware that enriches commands with the timestamp.")]
    [InlineData("InviteUserCommandMiddleware", "Middleware that invites users.")]
    [InlineData("AlwaysCreateClientCommandMiddleware", "Middleware that creates clients.")]
    [InlineData("CachingCommandMiddleware", "")]
    public void MiddlewareForCommands_DoesItWithThem(string name, string told) => Pipelines.Of(Step(name).Is("ICommandMiddleware")).ShouldBe(told);

    [Theory]
    [InlineData("RequestExceptionMiddleware", EffectCategories.Network, "Middleware that handles request exceptions.")]
    [InlineData("UnhandledExceptionBehaviour", EffectCategories.Logging, "Behaviour that logs unhandled exceptions.")]
    [InlineData("AuthorizationBehaviour", EffectCategories.Network, "Behaviour that authorizes requests.")]
    [InlineData("LoggingBehaviour", EffectCategories.Logging, "Behaviour that logs each request.")]
    [InlineData("CachingBehaviour", EffectCategories.Cache, "Behaviour that caches responses.")]
    [InlineData("CachingBehaviour", EffectCategories.Logging, "")]
    public void NameAndEffect_TellTheDuty(string name, string category, string told) =>
        Pipelines.Of(Step(name) with { Effects = [Told.Effect(category, "X.Y")] }).ShouldBe(told);

    [Theory]
    [InlineData("LoggingBehaviour", "TRequest", "RequestHandlerDelegate<TResponse>", "Behaviour that logs each request and how long it takes.")]
    [InlineData("PerformanceBehaviour", "TRequest", "RequestHandlerDelegate<TResponse>", "Behaviour that measures how long requests take and writes to the log.")]
    [InlineData("SlowLogProfiler", "TInstance", "Func<TInstance, TResult>", "Slow log profiler that measures how long calls take and writes to the log.")]
    public void WhoStopsTheTimeAroundTheNext_Measures(string name, string first, string next, string told) =>
        Pipelines.Of(
            Step(name, first, next) with
            {
                Effects = [Told.Effect(EffectCategories.Clock, "Stopwatch.StartNew"), Told.Effect(EffectCategories.Logging, "ILogger.LogWarning")]
            })
            .ShouldBe(told);

    [Theory]
    [InlineData("SendConnector", "ISendContext", "Func<IMessageContext, Task>", "Send connector that turns send contexts into message contexts.")]
    [InlineData("SerializeMessageConnector", "ISendContext", "Func<IMessageContext, Task>", "Serialize message connector that serializes messages, turning send contexts into message contexts.")]
    [InlineData("HostInformationBehavior", "IAuditContext", "Func<IAuditContext, Task>", "Host information behavior for audit contexts.")]
    [InlineData("LogErrorOnInvalidLicenseBehavior", "IAuditContext", "Func<IAuditContext, Task>", "Behavior that logs errors on the invalid license.")]
    [InlineData("HostnameFilter", "EndpointFilterInvocationContext", "EndpointFilterDelegate", "")]
    public void CallingTheNext_IsNoDeed(string name, string first, string next, string told) => Pipelines.Of(Step(name, first, next)).ShouldBe(told);

    [Theory]
    [InlineData("DispatchPages", "")]
    public void WhatIsHandedOverWithItsContext_IsTheRequest(string method, string told) =>
        Pipelines.Of(Step("DashboardMiddleware") with { Called = [Told.Called("IDashboardDispatcher", method, parameter: "DashboardContext")] }).ShouldBe(told);

    [Fact]
    public void WhoAsksOneThing_DecidesByThat()
    {
        var asked = Told.Called("IUserService", "IsEmptyAsync");
        Pipelines.Of(Step("SetupMiddleware") with { Called = [asked with { Member = asked.Member with { Returns = "Task<bool>" } }] })
            .ShouldBe("Setup middleware that asks IUserService whether it is empty.");
    }

    [Fact]
    public void PartnerThatIsCalledByADeed_HasItDone() =>
        Pipelines.Of(Step("PathMiddleware").Given("IReplacePathTemplate") with { Called = [Told.Called("IReplacePathTemplate", "Run")] })
            .ShouldBe("Middleware that replaces path templates through IReplacePathTemplate.");

    private static DescriptionInput Step(string name, params string[] parameters)
    {
        var input = Told.Of(name, PatternType.Handler, "pipeline");
        return input with
        {
            Type = input.Type with
            {
                Members = [Told.Method("Invoke") with
                {
                    Lines = 9,
                    Parameters = parameters.Length == 0 ? ["HttpContext", "RequestDelegate"] : parameters,
                    Shape = new Dictionary<string, int> { ["invocations"] = 2 }
                }]
            }
        };
    }
}
