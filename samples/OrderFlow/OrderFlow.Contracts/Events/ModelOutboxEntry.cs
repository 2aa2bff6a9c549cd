namespace OrderFlow.Contracts.Events;

/// <summary>An event that waits for its delivery.</summary>
/// <param name="Id">Identity of the event.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Payload">JSON.</param>
public sealed record ModelOutboxEntry(Guid Id, string Topic, string Payload);
