namespace Akka.Actor
{
    public interface ICanTell { void Tell(object message, IActorRef sender); }
    public interface IActorRef : ICanTell { }
    public static class ActorRefs { public static readonly IActorRef NoSender = null!; public static readonly IActorRef Nobody = null!; }
    public static class ActorRefImplicitSenderExtensions { public static void Tell(this IActorRef receiver, object message) { } public static void Forward(this IActorRef receiver, object message) { } }
    public static class FuturesExtensions { public static Task<T> Ask<T>(this ICanTell self, object message, TimeSpan? timeout = null) => null!; public static Task PipeTo<T>(this Task<T> task, ICanTell recipient, IActorRef? sender = null, Func<T, object>? success = null, Func<Exception, object>? failure = null) => null!; }
    public class Props { public static Props Create<T>(System.Linq.Expressions.Expression<Func<T>> factory) where T : ActorBase => null!; public static Props Create<T>(params object[] args) where T : ActorBase => null!; }
    public interface IScheduler { void ScheduleTellOnce(TimeSpan delay, ICanTell receiver, object message, IActorRef sender); }
    public interface IActorRefFactory { IActorRef ActorOf(Props props, string? name = null); }
    public abstract class ActorSystem : IActorRefFactory { public abstract IScheduler Scheduler { get; } public abstract IActorRef ActorOf(Props props, string? name = null); }
    public interface IActorContext : IActorRefFactory { IActorRef Self { get; } IActorRef Parent { get; } IActorRef Sender { get; } ActorSystem System { get; } void Stop(IActorRef child); IActorRef Child(string name); void SetReceiveTimeout(TimeSpan? timeout); }
    public abstract class ActorBase
    {
        protected static IActorContext Context => null!;
        protected IActorRef Self => null!; protected IActorRef Sender => null!;
        protected abstract bool Receive(object message);
        protected virtual void PreStart() { } protected virtual void PostStop() { }
        protected virtual void Unhandled(object message) { }
    }
    public abstract class UntypedActor : ActorBase { protected sealed override bool Receive(object message) { OnReceive(message); return true; } protected abstract void OnReceive(object message); }
    public abstract class ReceiveActor : ActorBase
    {
        protected sealed override bool Receive(object message) => true;
        protected void Receive<T>(Action<T> handler) { } protected void Receive<T>(Action<T> handler, Predicate<T> shouldHandle) { }
        protected void ReceiveAsync<T>(Func<T, Task> handler) { }
        protected void Become(Action configure) { }
    }
    public sealed class ReceiveTimeout { public static ReceiveTimeout Instance { get; } = new(); }
}
