namespace Quartz
{
    public interface IJob { Task Execute(IJobExecutionContext context); }
    public class JobDataMap : Dictionary<string, object> { public string? GetString(string key) => this[key] as string; public int GetInt(string key) => (int)this[key]; }
    public interface IJobDetail { JobDataMap JobDataMap { get; } string? Description { get; } }
    public interface IJobExecutionContext { JobDataMap MergedJobDataMap { get; } IJobDetail JobDetail { get; } DateTimeOffset FireTimeUtc { get; } int RefireCount { get; } CancellationToken CancellationToken { get; } object? Result { get; set; } }
    [AttributeUsage(AttributeTargets.Class)] public sealed class DisallowConcurrentExecutionAttribute : Attribute { }
    [AttributeUsage(AttributeTargets.Class)] public sealed class PersistJobDataAfterExecutionAttribute : Attribute { }
    public class JobExecutionException(string msg, Exception? cause = null, bool refireImmediately = false) : Exception(msg, cause) { public bool RefireImmediately { get; } = refireImmediately; }
}
