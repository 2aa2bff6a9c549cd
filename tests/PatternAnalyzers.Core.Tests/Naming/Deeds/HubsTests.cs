using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;

namespace PatternAnalyzers.Core.Tests.Naming.Deeds;

/// <summary>What is done with the clients of a hub.</summary>
public sealed class HubsTests
{
    [Theory]
    [InlineData("IHubContext.Clients", "IClientProxy.SendAsync", "sends messages to clients")]
    [InlineData("Hub.Groups", "IGroupManager.AddToGroupAsync", "adds clients to groups")]
    [InlineData("IGroupManager.RemoveFromGroupAsync", "Hub.Groups", "removes clients from groups")]
    [InlineData("HttpClient.GetAsync", "IClientProxy.SendAsync", "")]
    public void Way_LeadsToWhatIsDone(string first, string second, string phrase) =>
        Hubs.Of(Told.Effect(EffectCategories.Network, first), [Told.Effect(EffectCategories.Network, second)]).ShouldBe(phrase);
}
