namespace OrderFlow.Onex.Contracts;

/// <summary>What an effect promises about its I/O. A description of a node, not a node.</summary>
public sealed record ModelContractEffect
{
    /// <summary>Name of the node.</summary>
    public required string Name { get; init; }

    /// <summary>Folder, table or address the effect works on.</summary>
    public required string Target { get; init; }

    /// <summary>How often a failed operation is tried again; 0 means never.</summary>
    public int Retries { get; init; }
}
