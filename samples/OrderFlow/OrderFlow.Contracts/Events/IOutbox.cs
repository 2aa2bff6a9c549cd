namespace OrderFlow.Contracts.Events;

/// <summary>Holds events until they are delivered.</summary>
public interface IOutbox
{
    /// <summary>Adds an event.</summary>
    Task AddAsync(ModelOutboxEntry entry, CancellationToken cancellationToken);

    /// <summary>The oldest events that are not delivered.</summary>
    Task<IReadOnlyList<ModelOutboxEntry>> PendingAsync(int limit, CancellationToken cancellationToken);

    /// <summary>Marks an event as delivered.</summary>
    Task DeliveredAsync(Guid id, CancellationToken cancellationToken);
}
