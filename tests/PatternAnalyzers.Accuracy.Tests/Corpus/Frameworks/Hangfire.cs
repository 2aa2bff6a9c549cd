namespace Hangfire
{
    using System.Linq.Expressions;
    public interface IBackgroundJobClient { string Enqueue<T>(Expression<Action<T>> methodCall); string Enqueue<T>(Expression<Func<T, Task>> methodCall); string Schedule<T>(Expression<Func<T, Task>> methodCall, TimeSpan delay); }
    public interface IRecurringJobManager { void AddOrUpdate<T>(string recurringJobId, Expression<Func<T, Task>> methodCall, string cronExpression); }
    public static class Cron { public static string Daily() => "0 0 * * *"; public static string Hourly() => "0 * * * *"; }
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)] public class AutomaticRetryAttribute : Attribute { public int Attempts { get; set; } = 10; }
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)] public class DisableConcurrentExecutionAttribute(int timeoutInSeconds) : Attribute { public int TimeoutSec { get; } = timeoutInSeconds; }
    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)] public class QueueAttribute(string queue) : Attribute { public string Queue { get; } = queue; }
}
