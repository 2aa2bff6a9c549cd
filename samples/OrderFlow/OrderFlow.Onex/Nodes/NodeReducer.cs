namespace OrderFlow.Onex.Nodes;

/// <summary>Base of the nodes that fold events into state. A reduction reads no clock and does no I/O.</summary>
/// <typeparam name="TState">The state.</typeparam>
/// <typeparam name="TEvent">What happened.</typeparam>
/// <param name="container">The container.</param>
public abstract class NodeReducer<TState, TEvent>(ModelOnexContainer container) : NodeBase(container)
{
    /// <summary>The state after the event.</summary>
    /// <param name="state">The state before the event.</param>
    /// <param name="happened">What happened.</param>
    /// <returns>The new state; the old one when the event changes nothing.</returns>
    public abstract TState ExecuteReduction(TState state, TEvent happened);
}
