namespace Corpus.Services.Foundation;

public interface IRepository<TEntity, in TKey> where TEntity : class
{
    Task<TEntity?> FindAsync(TKey key, CancellationToken ct = default);
    Task SaveAsync(TEntity entity, CancellationToken ct = default);
}

public interface IUnitOfWork : IAsyncDisposable { Task CommitAsync(CancellationToken ct = default); }
public interface IAuditable { DateTimeOffset CreatedAt { get; } string CreatedBy { get; } }

public abstract class Entity<TId> where TId : struct
{
    public TId Id { get; protected init; }
    public override bool Equals(object? obj) => obj is Entity<TId> e && e.GetType() == GetType() && e.Id.Equals(Id);
    public override int GetHashCode() => Id.GetHashCode();
}

public abstract class ServiceBase(ILogger logger)
{
    protected ILogger Logger { get; } = logger;
    protected abstract string Name { get; }
    protected void Trace(string message) => Logger.LogTrace("{Service}: {Message}", Name, message);
}

[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SlowQueryAttribute : Attribute
{
    public SlowQueryAttribute(int milliseconds) => Milliseconds = milliseconds;
    public int Milliseconds { get; }
    public string? Ticket { get; set; }
}

public delegate Task Middleware<in TContext>(TContext context, Func<Task> next);
