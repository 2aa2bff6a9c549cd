namespace Volo.Abp.EventBus { public interface IEventHandler { } public interface ILocalEventHandler<in TEvent> : IEventHandler { Task HandleEventAsync(TEvent eventData); } }
namespace Volo.Abp.EventBus.Distributed { public interface IDistributedEventHandler<in TEvent> : Volo.Abp.EventBus.IEventHandler { Task HandleEventAsync(TEvent eventData); } }
namespace Volo.Abp.BackgroundJobs { public abstract class AsyncBackgroundJob<TArgs> { public abstract Task ExecuteAsync(TArgs args); } }
