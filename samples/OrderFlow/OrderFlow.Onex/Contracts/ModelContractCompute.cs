namespace OrderFlow.Onex.Contracts;

/// <summary>What a compute node is asked to work out.</summary>
/// <typeparam name="TInput">What is given.</typeparam>
public sealed record ModelContractCompute<TInput>
{
    /// <summary>Name of the node.</summary>
    public required string Name { get; init; }

    /// <summary>What is given.</summary>
    public required TInput Input { get; init; }
}
