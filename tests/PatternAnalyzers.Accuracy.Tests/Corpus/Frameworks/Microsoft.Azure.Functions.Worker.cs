namespace Microsoft.Azure.Functions.Worker
{
    [AttributeUsage(AttributeTargets.Method)] public sealed class FunctionAttribute(string name) : Attribute { public string Name { get; } = name; }
    public enum AuthorizationLevel { Anonymous, User, Function, System, Admin }
    [AttributeUsage(AttributeTargets.Parameter)] public sealed class HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods) : Attribute { public AuthorizationLevel AuthLevel { get; } = authLevel; public string[] Methods { get; } = methods; public string? Route { get; set; } }
    [AttributeUsage(AttributeTargets.Parameter)] public sealed class TimerTriggerAttribute(string schedule) : Attribute { public string Schedule { get; } = schedule; public bool RunOnStartup { get; set; } }
    [AttributeUsage(AttributeTargets.Parameter)] public sealed class QueueTriggerAttribute(string queueName) : Attribute { public string QueueName { get; } = queueName; public string? Connection { get; set; } }
    [AttributeUsage(AttributeTargets.Parameter)] public sealed class ServiceBusTriggerAttribute : Attribute { public ServiceBusTriggerAttribute(string queueName) { } public ServiceBusTriggerAttribute(string topicName, string subscriptionName) { } public string? Connection { get; set; } }
    [AttributeUsage(AttributeTargets.Parameter)] public sealed class BlobTriggerAttribute(string blobPath) : Attribute { public string BlobPath { get; } = blobPath; public string? Connection { get; set; } }
    [AttributeUsage(AttributeTargets.Parameter)] public sealed class EventGridTriggerAttribute : Attribute { }
    public class ScheduleStatus { public DateTime Last { get; set; } public DateTime Next { get; set; } }
    public class TimerInfo { public ScheduleStatus? ScheduleStatus { get; set; } public bool IsPastDue { get; set; } }
    public abstract class FunctionContext { public abstract string InvocationId { get; } public abstract string FunctionId { get; } public abstract IServiceProvider InstanceServices { get; set; } public CancellationToken CancellationToken => default; }
}
namespace Microsoft.Azure.Functions.Worker.Middleware
{
    public delegate Task FunctionExecutionDelegate(FunctionContext context);
    public interface IFunctionsWorkerMiddleware { Task Invoke(FunctionContext context, FunctionExecutionDelegate next); }
}
