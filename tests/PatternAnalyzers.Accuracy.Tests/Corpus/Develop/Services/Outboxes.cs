using System.Threading.Channels;
using StackExchange.Redis;

namespace Corpus.Services.Orders;

public sealed record OutboxRow(Guid Id, string Type, string Body, bool Sent);
public interface IOutbox { void Enqueue(string type, string body); IReadOnlyList<OutboxRow> Pending(); void MarkSent(Guid id); }

public class Outbox : IOutbox
{
    private readonly List<OutboxRow> rows = [];
    public void Enqueue(string type, string body) { lock (rows) rows.Add(new(Guid.NewGuid(), type, body, false)); }
    public IReadOnlyList<OutboxRow> Pending() { lock (rows) return rows.Where(r => !r.Sent).ToArray(); }

    public void MarkSent(Guid id)
    {
        lock (rows)
        {
            var i = rows.FindIndex(r => r.Id == id);
            if (i >= 0) rows[i] = rows[i] with { Sent = true };
        }
    }
}

public interface IEventBus { ValueTask RaiseAsync(object message); IDisposable Listen<T>(Func<T, ValueTask> callback); }

/// <summary>Process-local bus.</summary>
public sealed class LocalEventBus : IEventBus
{
    private readonly Dictionary<Type, List<Func<object, ValueTask>>> listeners = [];

    public async ValueTask RaiseAsync(object message)
    {
        Func<object, ValueTask>[] targets;
        lock (listeners) targets = listeners.Where(l => l.Key.IsInstanceOfType(message)).SelectMany(l => l.Value).ToArray();
        foreach (var t in targets) await t(message);
    }

    public IDisposable Listen<T>(Func<T, ValueTask> callback)
    {
        Func<object, ValueTask> wrapped = m => callback((T)m);
        lock (listeners)
        {
            if (!listeners.TryGetValue(typeof(T), out var l)) listeners[typeof(T)] = l = [];
            l.Add(wrapped);
        }
        return new Ticket(() => { lock (listeners) listeners[typeof(T)].Remove(wrapped); });
    }

    private sealed class Ticket(Action release) : IDisposable { public void Dispose() => release(); }
}

public interface IWorkQueue<T> { ValueTask PutAsync(T item, CancellationToken ct); IAsyncEnumerable<T> DrainAsync(CancellationToken ct); }

public class ChannelWorkQueue<T>(int capacity = 256) : IWorkQueue<T>
{
    private readonly Channel<T> channel = Channel.CreateBounded<T>(capacity);
    public ValueTask PutAsync(T item, CancellationToken ct) => channel.Writer.WriteAsync(item, ct);
    public IAsyncEnumerable<T> DrainAsync(CancellationToken ct) => channel.Reader.ReadAllAsync(ct);
}

public interface IPresenceService { Task OnlineAsync(string user); Task<bool> IsOnlineAsync(string user); }

public class PresenceService(IConnectionMultiplexer redis) : IPresenceService
{
    public async Task OnlineAsync(string user)
    {
        await redis.GetDatabase().StringSetAsync($"presence:{user}", 1, TimeSpan.FromMinutes(2));
        await redis.GetSubscriber().PublishAsync(RedisChannel.Literal("presence"), user);
    }

    public Task<bool> IsOnlineAsync(string user) => redis.GetDatabase().KeyExistsAsync($"presence:{user}");
}

internal static class OrdersModule
{
    internal static IServiceCollection AddOrdersMessaging(this IServiceCollection services)
    {
        services.AddSingleton<IOutbox, Outbox>().AddSingleton<IEventBus, LocalEventBus>().AddSingleton<IPresenceService, PresenceService>();
        services.AddSingleton(typeof(IWorkQueue<>), typeof(ChannelWorkQueue<>));
        return services;
    }
}
