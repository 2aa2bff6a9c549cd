namespace OrderFlow.Onex.Nodes;

/// <summary>Base of the nodes that put other nodes in sequence. An orchestrator does no I/O of its own.</summary>
/// <typeparam name="TIn">What starts the workflow.</typeparam>
/// <typeparam name="TOut">What the workflow ends with.</typeparam>
/// <param name="container">The container.</param>
public abstract class NodeOrchestrator<TIn, TOut>(ModelOnexContainer container) : NodeBase(container)
{
    /// <summary>Runs the workflow.</summary>
    /// <param name="input">What starts it.</param>
    /// <param name="cancellationToken">Gives up between two steps.</param>
    /// <returns>What it ends with.</returns>
    public abstract Task<TOut> ExecuteOrchestrationAsync(TIn input, CancellationToken cancellationToken);
}
