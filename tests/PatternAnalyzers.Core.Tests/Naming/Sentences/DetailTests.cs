using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Sentences;
using Shouldly;
using Xunit;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class DetailTests
{
    [Theory]
    [InlineData("creates load balancers", "Create", "Response<ILoadBalancer>", "route:DownstreamRoute", "creates load balancers for downstream routes")]
    [InlineData("creates downstream requests", "Create", "DownstreamRequest", "request:HttpRequestMessage", "creates downstream requests from HTTP request messages")]
    [InlineData("creates versions", "Create", "Version", "downstreamHttpVersion:string", "creates versions from the downstream HTTP version")]
    [InlineData("creates clients", "Create", "IClient", "groupName:string", "creates clients for the given group name")]
    [InlineData("generates answers", "Generate", "string", "question:string", "generates answers for the given question")]
    [InlineData("finds credits", "FindByMovie", "Credit", "movieId:int", "finds credits by movie ID")]
    [InlineData("gets rules", "GetRules", "Rule", "appId:DomainId,name:string", "gets rules by app ID and name")]
    [InlineData("adds headers", "Add", "void", "headers:List<Header>,response:DownstreamResponse", "adds headers to downstream responses")]
    [InlineData("maps requests", "Map", "HttpRequestMessage", "request:DownstreamRequest", "maps requests to HTTP request messages")]
    public void WhatTheMethodIsGiven_StandsBehindTheDeed(string said, string method, string returns, string parameters, string told) =>
        Detail.In(said, Of(method, returns, parameters)).ShouldBe(told);

    [Theory]
    [InlineData("gets orders and adds lines", "GetOrders", "Order", "customer:Customer")]
    [InlineData("gets orders by name", "GetOrders", "Order", "customer:Customer")]
    [InlineData("creates orders", "Create", "Order", "options:OrderOptions,token:CancellationToken")]
    [InlineData("creates orders", "Create", "Order", "factory:Func<Customer>")]
    [InlineData("gets orders", "GetOrders", "Order", "page:int,maxCount:int")]
    [InlineData("creates indexes", "Create", "Index", "indexName:string")]
    public void WhatIsMeansOrSaid_IsLeftOut(string said, string method, string returns, string parameters) =>
        Detail.In(said, Of(method, returns, parameters)).ShouldBe(said);

    [Theory]
    [InlineData("RuleTypeProvider", "Map", "void", "registry:TypeRegistry", "provides rule types", "provides rule types for the type registry")]
    [InlineData("DelegatingHandlerFactory", "Get", "IEnumerable<IHandler>", "route:DownstreamRoute", "creates delegating handlers", "creates delegating handlers for downstream routes")]
    public void NameThatSaysTheDeed_HasOneMethodForIt(string name, string method, string returns, string parameters, string said, string told) =>
        Detail.In(said, Of(method, returns, parameters) with { Name = name }).ShouldBe(told);

    [Fact]
    public void NameThatSaysNoMoreThanItself_IsToldByItsMethod() =>
        Detail.Beside("provides console logs", Of("GetLogger", "ILog", "name:string") with { Name = "ConsoleLogProvider" }).ShouldBe("gets loggers by name");

    [Theory]
    [InlineData("BaseUrlFinder", "IConfiguration", "finds base URLs", "finds base URLs in the configuration")]
    [InlineData("HandlerResolver", "IServiceProvider", "resolves handlers", "resolves handlers through the service provider")]
    [InlineData("ConnectionProvider", "IConfiguration", "provides connections", "provides connections")]
    public void WhereItIsFound_IsSaidWhereNothingIsGiven(string name, string dependency, string said, string told) =>
        Detail.In(
            said,
            Of("Get", "object", "") with { Name = name, Dependencies = [new DependencyFact { Name = "one", Type = dependency, Symbol = "T:" + dependency }] })
            .ShouldBe(told);

    [Fact]
    public void WhomItIsDoneThrough_StaysLast() =>
        Detail.In("gets rules through IRules", Of("GetRules", "Rule", "appId:Guid")).ShouldBe("gets rules by app ID through IRules");

    [Fact]
    public void TwoMethodsOfOneVerb_AreNotToldByOne() =>
        Detail.In(
            "gets rules",
            Of("GetRules", "Rule", "appId:Guid") is var type ? type with { Members = [.. type.Members, .. Of("GetFlows", "Flow", "").Members] } : type)
            .ShouldBe("gets rules");

    private static TypeFact Of(string method, string returns, string parameters)
    {
        var given = parameters.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(text => text.Split(':')).ToList();
        return new()
        {
            Symbol = "T:Shop.Thing", Name = "Thing", FilePath = "a.cs",
            Members = [new MemberFact
            {
                Name = "M:Shop.Thing." + method,
                Accessibility = "public",
                Returns = returns,
                ParameterNames = [.. given.Select(pair => pair[0])],
                Parameters = [.. given.Select(pair => pair[1])],
                Lines = 9
            }],
        };
    }
}
