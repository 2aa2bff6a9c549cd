namespace PatternAnalyzers.Extractors.Tests.Evidence.Handlers;

public sealed class WorkflowExtractorTests
{
    [Fact]
    public async Task StepOfWorkflowCore_IsAPipelineHandler()
    {
        var asked = await Asked.WithAspNet(
            "namespace WorkflowCore.Models { public abstract class StepBody { } } public class Anything : WorkflowCore.Models.StepBody { }");

        asked.About("Anything").ShouldBe(["base_type HANDLER/pipeline"]);
    }

    [Fact]
    public async Task ActivityOfDapr_HandlesItsInput()
    {
        var asked = await Asked.WithAspNet(
            "namespace Dapr.Workflow { public abstract class WorkflowActivity<TIn, TOut> { } } public record Order; public class Anything : Dapr.Workflow.WorkflowActivity<Order, bool> { }");

        asked.About("Anything").ShouldBe(["base_type HANDLER/message"]);
        asked.HandledBy("Anything").ShouldContain("workflow T:Order");
    }

    [Fact]
    public async Task StepOfAnotherHouse_IsNone()
    {
        var asked = await Asked.WithAspNet("namespace Dance { public abstract class StepBody { } } public class Anything : Dance.StepBody { }");

        asked.About("Anything").ShouldBeEmpty();
    }
}
