namespace OrderFlow.Contracts.Events;

/// <summary>Tells partners what happened.</summary>
public interface IEventPublisher
{
    /// <summary>Hands an event to every partner that subscribed to the topic.</summary>
    Task PublishAsync(string topic, string payload, CancellationToken cancellationToken);
}
