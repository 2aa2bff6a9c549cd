namespace PatternAnalyzers.Docs.Tests.Workflows;

/// <summary>One step of a workflow.</summary>
public sealed class WorkflowStep
{
    public string? Name { get; init; }

    public string? If { get; init; }

    public string? Uses { get; init; }

    public string? Run { get; init; }

    public Dictionary<string, string> With { get; init; } = [];

    public Dictionary<string, string> Env { get; init; } = [];
}
