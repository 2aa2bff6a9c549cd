namespace PatternAnalyzers.Docs.Tests.Workflows;

/// <summary>One job of a workflow.</summary>
public sealed class Job
{
    public string RunsOn { get; init; } = "";

    public List<WorkflowStep> Steps { get; init; } = [];
}
