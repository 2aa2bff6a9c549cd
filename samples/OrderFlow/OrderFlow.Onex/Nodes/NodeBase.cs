namespace OrderFlow.Onex.Nodes;

/// <summary>What all four archetypes share: the container they were built with.</summary>
/// <param name="container">The container.</param>
public abstract class NodeBase(ModelOnexContainer container)
{
    /// <summary>The container.</summary>
    protected ModelOnexContainer Container { get; } = container;
}
