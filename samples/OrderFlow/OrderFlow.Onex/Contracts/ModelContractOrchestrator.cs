namespace OrderFlow.Onex.Contracts;

/// <summary>What an orchestrator is asked to run.</summary>
public sealed record ModelContractOrchestrator
{
    /// <summary>Name of the workflow.</summary>
    public required string Workflow { get; init; }

    /// <summary>Ties everything that the run causes together.</summary>
    public Guid CorrelationId { get; init; }
}
