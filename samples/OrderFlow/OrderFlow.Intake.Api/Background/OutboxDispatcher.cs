using System.Text.Json;
using MassTransit;
using OrderFlow.Contracts.Events;
using OrderFlow.Contracts.Pricing;

namespace OrderFlow.Intake.Api.Background;

/// <summary>Brings events from the outbox to the bus and to partners, oldest first.</summary>
/// <remarks>Delivers at least once: an event is marked only after it is out.</remarks>
/// <param name="scopes">Gives each round its own services.</param>
/// <param name="bus">The bus.</param>
/// <param name="logger">Tells operators.</param>
public sealed class OutboxDispatcher(IServiceScopeFactory scopes, IBus bus, ILogger<OutboxDispatcher> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var delivered = await DeliverAsync(stoppingToken);
            if (delivered == 0)
                await Task.Delay(Pause, stoppingToken);
            else
                logger.LogInformation("Delivered {Count} events.", delivered);
        }
    }

    private async Task<int> DeliverAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var outbox = scope.ServiceProvider.GetRequiredService<IOutbox>();
        var partners = scope.ServiceProvider.GetRequiredService<IEventPublisher>();
        var pending = await outbox.PendingAsync(100, cancellationToken);
        foreach (var entry in pending)
        {
            if (entry.Topic == nameof(OrderPriced) && JsonSerializer.Deserialize<OrderPriced>(entry.Payload) is { } priced)
                await bus.Publish(priced, cancellationToken);
            await partners.PublishAsync(entry.Topic, entry.Payload, cancellationToken);
            await outbox.DeliveredAsync(entry.Id, cancellationToken);
        }
        return pending.Count;
    }
}
