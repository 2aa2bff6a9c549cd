using System.Data.Common;
namespace Microsoft.EntityFrameworkCore.Diagnostics
{
    public interface IInterceptor { }
    public readonly struct InterceptionResult<TResult> { public static InterceptionResult<TResult> SuppressWithResult(TResult result) => default; public bool HasResult => false; }
    public class DbContextEventData { public virtual DbContext? Context { get; } }
    public class SaveChangesCompletedEventData : DbContextEventData { public virtual int EntitiesSavedCount { get; } }
    public class DbContextErrorEventData : DbContextEventData { public virtual Exception Exception { get; } = null!; }
    public class CommandEventData : DbContextEventData { public virtual DbCommand Command { get; } = null!; public virtual Guid CommandId { get; } }
    public class CommandExecutedEventData : CommandEventData { public virtual TimeSpan Duration { get; } }
    public class CommandErrorEventData : CommandEventData { public virtual Exception Exception { get; } = null!; public virtual TimeSpan Duration { get; } }
    public class ConnectionEventData : DbContextEventData { public virtual DbConnection Connection { get; } = null!; }
    public class ConnectionEndEventData : ConnectionEventData { public virtual TimeSpan Duration { get; } }
    public class TransactionEventData : DbContextEventData { public virtual Guid TransactionId { get; } }
    public class TransactionEndEventData : TransactionEventData { public virtual TimeSpan Duration { get; } }
    public readonly struct MaterializationInterceptionData { public DbContext Context => null!; }
    public interface ISaveChangesInterceptor : IInterceptor { }
    public interface IDbCommandInterceptor : IInterceptor { }
    public interface IDbConnectionInterceptor : IInterceptor { }
    public interface IDbTransactionInterceptor : IInterceptor { }
    public interface IMaterializationInterceptor : IInterceptor { object InitializedInstance(MaterializationInterceptionData materializationData, object entity) => entity; }
    public abstract class SaveChangesInterceptor : ISaveChangesInterceptor
    {
        public virtual InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) => result;
        public virtual int SavedChanges(SaveChangesCompletedEventData eventData, int result) => result;
        public virtual void SaveChangesFailed(DbContextErrorEventData eventData) { }
        public virtual ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => new(result);
        public virtual ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default) => new(result);
        public virtual Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
    public abstract class DbCommandInterceptor : IDbCommandInterceptor
    {
        public virtual InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => result;
        public virtual DbDataReader ReaderExecuted(DbCommand command, CommandExecutedEventData eventData, DbDataReader result) => result;
        public virtual ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => new(result);
        public virtual ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default) => new(result);
        public virtual ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => new(result);
        public virtual void CommandFailed(DbCommand command, CommandErrorEventData eventData) { }
        public virtual Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
    public abstract class DbConnectionInterceptor : IDbConnectionInterceptor
    {
        public virtual void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) { }
        public virtual Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
    public abstract class DbTransactionInterceptor : IDbTransactionInterceptor
    {
        public virtual Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) => Task.CompletedTask;
        public virtual Task TransactionRolledBackAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
