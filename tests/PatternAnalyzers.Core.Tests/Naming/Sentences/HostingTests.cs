using PatternAnalyzers.Core.Naming;
using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

/// <summary>What is said of hosted services.</summary>
public sealed class HostingTests
{
    [Fact]
    public void WhoIsStartedAndStopped_IsTold() =>
        Hosting.Of(Hosted("EndpointHost", "ILifecycle", ("StartAsync", "Start"), ("StopAsync", "Stop")))
            .ShouldBe("Hosted service that starts and stops the lifecycle.");

    [Fact]
    public void DoerThatDoesItsDeed_IsRun() =>
        Hosting.Of(Hosted("MigratorHost", "Migrator", ("StartAsync", "MigrateAsync")))
            .ShouldBe("Hosted service that runs the migrator when the application starts.");

    [Fact]
    public void DeedWithAnObject_IsToldByOthers() => Hosting.Of(Hosted("CleanHost", "ICleaner", ("StartAsync", "CleanCarts"))).ShouldBeEmpty();

    [Fact]
    public void WhoItIsCalledAfterAndMakes_IsHosted()
    {
        var input = Hosted("JobServerHostedService", "IOptions") with { Created = ["JobServer"], Called = [Told.Called("IProcessingServer", "SendStop")] };
        Hosting.Of(input).ShouldBe("Hosted service for a job server.");
    }

    [Fact]
    public void WhoItIsCalledAfterAndIsGiven_IsHosted() =>
        Hosting.Of(Hosted("ProcessingServerHostedService", "IProcessingServer")).ShouldBe("Hosted service for the processing server.");

    [Fact]
    public void OtherTypes_AreNone() => Hosting.Of(Told.Of("MigratorHost", PatternType.Handler, "background", "StartAsync").Given("Migrator")).ShouldBeEmpty();

    private static DescriptionInput Hosted(string name, string given, params (string Method, string Called)[] calls)
    {
        var input = Told.Of(name, PatternType.Handler, "background").Given(given).Is("IHostedService");
        return input with
        {
            Type = input.Type with
            {
                Members = [.. calls.Select(call => Told.Method(call.Method) with { Calls = ["T:Shop." + given + "!Shop|" + call.Called] })]
            }
        };
    }
}
