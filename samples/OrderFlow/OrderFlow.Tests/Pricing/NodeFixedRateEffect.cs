using OrderFlow.Contracts.Pricing;
using OrderFlow.Onex;
using OrderFlow.Onex.Nodes;

namespace OrderFlow.Tests.Pricing;

/// <summary>Stands in for the price book.</summary>
internal sealed class NodeFixedRateEffect(ModelOnexContainer container) : NodeEffect<string, Money>(container)
{
    public override Task<Money> ExecuteEffectAsync(string input, CancellationToken cancellationToken) =>
        Task.FromResult(new Money(10m, "EUR"));
}
