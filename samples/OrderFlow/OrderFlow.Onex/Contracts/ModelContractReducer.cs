namespace OrderFlow.Onex.Contracts;

/// <summary>What a reducer is asked to fold.</summary>
/// <typeparam name="TEvent">What happened.</typeparam>
public sealed record ModelContractReducer<TEvent>
{
    /// <summary>Events in the order in which they happened.</summary>
    public IReadOnlyList<TEvent> Events { get; init; } = [];
}
