using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

public sealed class ConfiguratorsTests
{
    [Theory]
    [InlineData("RedisSagaRepositoryConfigurator", new[] { "SetKeyPrefix", "LockTimeout" }, "Configures Redis saga repositories: key prefix and lock timeout.")]
    [InlineData("BusFactoryConfigurator", new[] { "Host", "EnableTracing", "OnPublished", "Publish", "AddFilter" }, "Configures buses: host and tracing.")]
    [InlineData("QueueConfigurator", new[] { "SetPriority" }, "")]
    [InlineData("QueueBuilder", new[] { "SetPriority", "SetName" }, "")]
    public void Settings_AreThings(string name, string[] methods, string expected)
    {
        var input = Told.Of(name);
        Configurators.Of(
            input with
            {
                Type = input.Type with { Members = [.. methods.Select(method => Told.Method(method) with { Returns = "void", Parameters = ["string"] })] }
            })
            .ShouldBe(expected);
    }

    [Fact]
    public void WhatIsGivenAnAction_IsCalledByItsName()
    {
        var input = Told.Of("BusConfigurator");
        MemberFact[] members = [Told.Method("ReceiveEndpoint") with { Returns = "void", Parameters = ["string", "Action<IEndpoint>"] }, Told.Method("Host") with
        {
            Returns = "void",
            Parameters = ["string"]
        }];
        Configurators.Of(input with { Type = input.Type with { Members = members } }).ShouldBe("Configures buses: receive endpoint and host.");
    }
}
