using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

/// <summary>What middleware has done by what its entry is handed.</summary>
public sealed class InjectedTests
{
    [Fact]
    public void WhatIsToldToBuildItself_IsBuilt() => Injected.Of(Middleware("ICurrentContext", "BuildAsync")).ShouldBe("builds the current context");

    [Fact]
    public void WhoIsAsked_IsNamed() => Injected.Of(Middleware("ISitemapGenerator", "GetSitemapPart")).ShouldBe("gets sitemap parts through ISitemapGenerator");

    [Fact]
    public void OthersThatAreCalled_AreNotInjected() =>
        Injected.Of(Middleware("ICurrentContext", "BuildAsync") with { Called = [Told.Called("IClock", "ReadTime")] }).ShouldBeEmpty();

    private static DescriptionInput Middleware(string owner, string method)
    {
        var input = Told.Of("TenantMiddleware", PatternType.Handler, "pipeline") with { Called = [Told.Called(owner, method)] };
        return input with { Type = input.Type with { Members = [new MemberFact { Name = "Invoke", Accessibility = "public", Parameters = ["HttpContext", owner], ParameterNames = ["context", "partner"] }] } };
    }
}
