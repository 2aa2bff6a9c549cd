using MediatR;
using OrderFlow.Contracts.Pricing;
using OrderFlow.Onex.State;
using OrderFlow.Pricing.Models;

namespace OrderFlow.Pricing.Handlers;

/// <summary>Keeps the price history of each article up to date.</summary>
/// <param name="histories">The histories.</param>
/// <param name="reducer">Folds a change in.</param>
public sealed class PriceChangedHandler(IStateStore<ModelPriceHistory> histories, NodePriceHistoryReducer reducer)
    : INotificationHandler<PriceChanged>
{
    /// <inheritdoc />
    public Task Handle(PriceChanged notification, CancellationToken cancellationToken)
    {
        histories.Apply(
            notification.Sku,
            history => reducer.ExecuteReduction(history ?? new ModelPriceHistory(notification.Sku, []), notification));
        return Task.CompletedTask;
    }
}
