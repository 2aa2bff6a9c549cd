namespace PatternAnalyzers.Core.Facts;

/// <summary>A message that a type handles.</summary>
public sealed record HandlesFact
{
    /// <summary>Symbol of the handling unit.</summary>
    public required string Symbol { get; init; }

    /// <summary>Symbol of the message type; <c>?:Name</c> when it did not resolve.</summary>
    public required string Message { get; init; }

    /// <summary>Assembly of the message type; empty when unresolved.</summary>
    public string MessageAssembly { get; init; } = "";

    /// <summary>Simple name of the message type.</summary>
    public required string MessageName { get; init; }

    /// <summary>Name of the framework, e.g. <c>MediatR</c>, <c>MassTransit</c>, <c>ONEX</c>.</summary>
    public required string Framework { get; init; }
}
