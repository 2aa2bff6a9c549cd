namespace WorkflowCore.Models
{
    public class ExecutionResult
    {
        public bool Proceed { get; set; }
        public TimeSpan? SleepFor { get; set; }
        public static ExecutionResult Next() => new() { Proceed = true };
        public static ExecutionResult Outcome(object value) => new() { Proceed = true };
        public static ExecutionResult Sleep(TimeSpan duration, object persistenceData) => new() { SleepFor = duration };
    }
    public abstract class StepBody : WorkflowCore.Interface.IStepBody
    {
        public abstract ExecutionResult Run(WorkflowCore.Interface.IStepExecutionContext context);
        public Task<ExecutionResult> RunAsync(WorkflowCore.Interface.IStepExecutionContext context) => Task.FromResult(Run(context));
    }
    public abstract class StepBodyAsync : WorkflowCore.Interface.IStepBody { public abstract Task<ExecutionResult> RunAsync(WorkflowCore.Interface.IStepExecutionContext context); }
}
namespace WorkflowCore.Interface
{
    public interface IStepExecutionContext { object Item { get; set; } object PersistenceData { get; set; } CancellationToken CancellationToken { get; set; } }
    public interface IStepBody { Task<WorkflowCore.Models.ExecutionResult> RunAsync(IStepExecutionContext context); }
}
