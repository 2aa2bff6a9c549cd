using PatternAnalyzers.Core.Naming.Sentences;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Tests.Naming.Sentences;

/// <summary>What handlers are there for by their names.</summary>
public sealed class DutyTests
{
    [Theory]
    [InlineData("ModelStateValidationFilterAttribute", "validates the model state")]
    [InlineData("RequestLoggingMiddleware", "logs requests")]
    [InlineData("CheckStoreClosedFilter", "checks whether the store is closed")]
    [InlineData("KeyframeExtractionScheduledTask", "extracts keyframes")]
    [InlineData("ConversationCleanupService", "cleans up conversations")]
    [InlineData("ProviderOrganizationDisableJob", "disables provider organizations")]
    [InlineData("EmergencyAccessNotificationJob", "sends emergency access notifications")]
    [InlineData("LoggingExceptionHandlerFilterAttribute", "handles exceptions")]
    [InlineData("BasicAuthenticationHandler", "handles basic authentication")]
    [InlineData("UnhandledMessageForwarder", "forwards unhandled messages")]
    [InlineData("CurrentAllEventsPublisher", "publishes all current events")]
    [InlineData("LoadSettingFilter", "loads settings")]
    [InlineData("MeasureResultFilter", "measures results")]
    public void Name_TellsTheDuty(string name, string duty) =>
        Duty.Of(Told.Of(name, PatternType.Handler, "pipeline", "InvokeAsync"))!.ToString().ShouldBe(duty);

    [Theory]
    [InlineData("MachineNameFilter")]
    [InlineData("LowerEnvironmentFilter")]
    [InlineData("RememberEntityStarter")]
    [InlineData("KeepAlivePinger")]
    [InlineData("LoadBalancingMiddleware")]
    [InlineData("LogConnectionCounterJob")]
    public void OtherNames_TellNone(string name) => Duty.Of(Told.Of(name, PatternType.Handler, "pipeline", "InvokeAsync")).ShouldBeNull();

    [Fact]
    public void OwnDeedInMoreWords_TellsMore() =>
        Duty.Told(new("cancels", "orders"), [new("cancels", "the failed payment orders")]).ToString().ShouldBe("cancels failed payment orders");

    [Fact]
    public void MessageHandlers_HaveTheirMessages() => Duty.Of(Told.Handler("ShipOrderCommand")).ShouldBeNull();
}
