namespace OrderFlow.Onex.Nodes;

/// <summary>Base of the pure nodes: the result depends on the input alone.</summary>
/// <typeparam name="TIn">What is given.</typeparam>
/// <typeparam name="TOut">What follows from it.</typeparam>
/// <param name="container">The container.</param>
public abstract class NodeCompute<TIn, TOut>(ModelOnexContainer container) : NodeBase(container)
{
    /// <summary>Computes the result.</summary>
    /// <param name="input">What is given.</param>
    /// <returns>What follows from it.</returns>
    public abstract TOut ExecuteCompute(TIn input);
}
