using OrderFlow.Onex;
using OrderFlow.Onex.Nodes;

namespace OrderFlow.Pricing.Promotions;

/// <summary>What the promotion effects share: the folder that marketing fills.</summary>
/// <param name="container">The container.</param>
/// <param name="folder">The folder.</param>
public abstract class NodeBaseEffect<TIn, TOut>(ModelOnexContainer container, string folder) : NodeEffect<TIn, TOut>(container)
{
    /// <summary>Path of a file in the folder.</summary>
    protected string PathOf(string name) => Path.Combine(folder, name);
}
