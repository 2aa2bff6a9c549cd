using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Steps and activities that a workflow engine calls: Workflow Core, Elsa, Durable Task, Dapr.</summary>
internal sealed class WorkflowExtractor : ITypeExtractor
{
    private static readonly KnownBases Bases = new(
        "workflow",
        new KnownBase("WorkflowCore.Models", "StepBody", 0, Supports.Pipeline),
        new KnownBase("WorkflowCore.Models", "StepBodyAsync", 0, Supports.Pipeline),
        new KnownBase("WorkflowCore.Interface", "IStepBody", 0, Supports.Pipeline),
        new KnownBase("WorkflowCore.Interface", "IWorkflowMiddleware", 0, Supports.Pipeline),
        new KnownBase("WorkflowCore.Interface", "IWorkflowStepMiddleware", 0, Supports.Pipeline),
        new KnownBase("Elsa.Workflows", "CodeActivity", 0, Supports.Pipeline),
        new KnownBase("Elsa.Workflows", "CodeActivity", 1, Supports.Pipeline),
        new KnownBase("Elsa.Workflows", "Activity", 0, Supports.Pipeline, ByName: false),
        new KnownBase("DurableTask.Core", "TaskActivity", 2, Supports.Message, Message: 0),
        new KnownBase("DurableTask.Core", "AsyncTaskActivity", 2, Supports.Message, Message: 0),
        new KnownBase("DurableTask.Core", "TaskOrchestration", 2, Supports.Message, Message: 1),
        new KnownBase("Microsoft.DurableTask", "TaskActivity", 2, Supports.Message, Message: 0),
        new KnownBase("Microsoft.DurableTask", "TaskOrchestrator", 2, Supports.Message, Message: 0),
        new KnownBase("Dapr.Workflow", "Workflow", 2, Supports.Message, Message: 0),
        new KnownBase("Dapr.Workflow", "WorkflowActivity", 2, Supports.Message, Message: 0));

    public void Extract(TypeQuestion question) => Bases.Extract(question);
}
