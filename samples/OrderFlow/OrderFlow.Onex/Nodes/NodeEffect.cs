namespace OrderFlow.Onex.Nodes;

/// <summary>Base of the nodes that talk to the outside world: databases, files, carriers.</summary>
/// <typeparam name="TIn">What the node is asked to do.</typeparam>
/// <typeparam name="TOut">What came of it.</typeparam>
/// <param name="container">The container.</param>
public abstract class NodeEffect<TIn, TOut>(ModelOnexContainer container) : NodeBase(container)
{
    /// <summary>Carries the effect out.</summary>
    /// <param name="input">What to do.</param>
    /// <param name="cancellationToken">Gives up early.</param>
    /// <returns>What came of it.</returns>
    public abstract Task<TOut> ExecuteEffectAsync(TIn input, CancellationToken cancellationToken);
}
