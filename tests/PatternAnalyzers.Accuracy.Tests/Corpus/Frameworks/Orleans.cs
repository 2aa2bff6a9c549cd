namespace Orleans
{
    using Orleans.Runtime;
    public interface IAddressable { }
    public interface IGrain : IAddressable { }
    public interface IGrainWithStringKey : IGrain { }
    public interface IGrainWithGuidKey : IGrain { }
    public interface IGrainWithIntegerKey : IGrain { }
    public interface IGrainObserver : IAddressable { }
    public interface IGrainFactory { T GetGrain<T>(string primaryKey) where T : IGrainWithStringKey; T GetGrain<T>(Guid primaryKey) where T : IGrainWithGuidKey; T GetGrain<T>(long primaryKey) where T : IGrainWithIntegerKey; }
    public interface IGrainBase { }
    public abstract class Grain : IGrainBase, IAddressable
    {
        protected IGrainFactory GrainFactory => null!;
        public virtual Task OnActivateAsync(CancellationToken cancellationToken) => Task.CompletedTask;
        protected void DeactivateOnIdle() { }
        protected IDisposable RegisterTimer(Func<object?, Task> callback, object? state, TimeSpan due, TimeSpan period) => null!;
    }
    public abstract class Grain<TState> : Grain { protected TState State { get; set; } = default!; protected virtual Task WriteStateAsync() => Task.CompletedTask; protected virtual Task ReadStateAsync() => Task.CompletedTask; }
    public static class GrainExtensions { public static string GetPrimaryKeyString(this IAddressable grain) => ""; public static Guid GetPrimaryKey(this IAddressable grain) => default; public static long GetPrimaryKeyLong(this IAddressable grain) => 0; }
    public interface IRemindable : IGrain { Task ReceiveReminder(string reminderName, TickStatus status); }
    public interface IIncomingGrainCallContext { object Grain { get; } string MethodName { get; } object? Result { get; set; } Task Invoke(); }
    public interface IIncomingGrainCallFilter { Task Invoke(IIncomingGrainCallContext context); }
    [AttributeUsage(AttributeTargets.All)] public sealed class GenerateSerializerAttribute : Attribute { }
    [AttributeUsage(AttributeTargets.All)] public sealed class IdAttribute(uint id) : Attribute { public uint Id { get; } = id; }
}
namespace Orleans.Runtime
{
    public struct TickStatus { public DateTime CurrentTickTime { get; set; } }
    public interface IPersistentState<TState> { TState State { get; set; } bool RecordExists { get; } Task WriteStateAsync(); Task ReadStateAsync(); Task ClearStateAsync(); }
    [AttributeUsage(AttributeTargets.Parameter)] public class PersistentStateAttribute(string stateName, string? storageName = null) : Attribute { public string StateName { get; } = stateName; public string? StorageName { get; } = storageName; }
}
